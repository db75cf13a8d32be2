package org.gehoor.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Field;
import org.gehoor.procedure.command.Order;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Recurring;
import org.gehoor.procedure.stage.Consent;

/** The facts that an allowed command makes. */
record OrderFacts(Hearing hearing, Order order) {

    Ruling.Accepted accepted() {
        List<Fact> facts = new ArrayList<>(order.type().makesAFact() ? List.of(fact()) : List.of());
        if (order.type() == CommandType.RECORD_CONSENT && completes()) {
            facts.add(Fact.of(FactType.CONSENT_COMPLETE, value("consent"), hearing.now()));
        }
        Map<String, String> words = new HashMap<>(order.words());
        String outcome = words.remove("outcome_in_words");
        if (outcome != null) {
            words.put("outcome", outcome);
        }
        return new Ruling.Accepted(facts, words);
    }

    private Fact fact() {
        Map<String, String> details = details();
        return switch (order.type()) {
            case RECORD_CONSENT -> new Fact(consentWord(), hearing.now(), details);
            case EXTEND -> extended(details);
            case DISAGREE, OBJECT -> at(new ReactionRules(hearing, order).arrived(), details);
            case CONFIRM_IN_WRITING, WITHDRAW -> at(order.moment("arrived_at").orElse(hearing.now()), details);
            case RECORD_CONTACT -> at(order.moment("happened_at").orElse(hearing.now()), details);
            case SENT_OUTSIDE -> sentOutside(details);
            case REFER -> {
                if (hearing.stage().external() != null) {
                    details.put("body", hearing.stage().external());
                }
                yield at(hearing.now(), details);
            }
            default -> at(hearing.now(), details);
        };
    }

    private Fact at(Instant at, Map<String, String> details) {
        return new Fact(word(), at, details);
    }

    private String word() {
        FactType type = order.type().makes();
        return switch (order.type()) {
            case ASK_COMPLAINANT -> type.about("complainant");
            case ASK_THIRD_PARTY -> type.about(value("party"));
            case EXTEND, PAUSE, RESUME -> type.about(value("deadline"));
            case SEND_MESSAGE, SENT_OUTSIDE -> type.about(value("message"));
            case REPORT_STATUS -> type.about(statusMessage());
            case RECORD_GUARD -> type.about(value("check"));
            case RECORD_EXTERNAL_OUTCOME -> type.about(value("body"));
            case REOPEN -> order.value("stage").map(type::about).orElse(type.word());
            default -> type.word();
        };
    }

    /** Everything but the words: names, dates, terms. */
    private Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        for (Field field : order.type().fields()) {
            if (!field.kind().words() && order.says(field.name())) {
                details.put(field.name(), String.join(",", order.list(field.name())));
            }
        }
        details.put(Fact.ROLE, order.role());
        order.value(Fact.BY_WHOM).ifPresent(who -> details.put(Fact.BY_WHOM, who));
        switch (order.type()) {
            case MARK_CONFIDENTIAL -> details.put(Fact.LEVEL, "restricted");
            case UNMARK_CONFIDENTIAL -> details.put(Fact.LEVEL, "normal");
            // what was merged by mistake keeps its clocks: the complainant has nothing to do with it
            case UNMERGE -> details.put(Fact.CLOCKS, Fact.GO_ON);
            case CORRECT_REGISTRATION -> details.put("fields", String.join(",", new TreeMap<>(order.words()).keySet()));
            default -> {}
        }
        return details;
    }

    private String consentWord() {
        FactType type =
                switch (value("answer")) {
                    case "yes" -> FactType.CONSENT_GIVEN;
                    case "no" -> FactType.CONSENT_REFUSED;
                    default -> FactType.CONSENT_WITHDRAWN;
                };
        return type.about(value("consent"));
    }

    /** Whether with this yes all who are asked, or the one that is enough, have agreed. */
    private boolean completes() {
        Consent consent = hearing.consent(value("consent")).orElseThrow();
        if (!value("answer").equals("yes") || hearing.hasConsent(consent.id())) {
            return false;
        }
        return consent.mode() == Consent.Mode.ANY
                || consent.from().stream().allMatch(party -> party.equals(value("party")) || agrees(consent, party));
    }

    private boolean agrees(Consent consent, String party) {
        boolean agrees = false;
        for (Fact fact : hearing.facts()) {
            if (fact.subject().filter(consent.id()::equals).isPresent() && party.equals(fact.detail(Fact.PARTY))) {
                agrees = fact.is(FactType.CONSENT_GIVEN);
            }
        }
        return agrees;
    }

    private Fact extended(Map<String, String> details) {
        TermRules rules = new TermRules(hearing, order);
        Deadline deadline = rules.deadline();
        details.put(
                Fact.BY,
                rules.next(deadline, rules.promise().orElseThrow())
                        .orElseThrow()
                        .by());
        Fact fact = at(hearing.now(), details);
        hearing.with(List.of(fact)).promises().stream()
                .filter(promise ->
                        promise.kind() == PromiseKind.DEADLINE && promise.id().equals(deadline.id()))
                .forEach(promise -> details.put("new_day", promise.lastDay().toString()));
        return at(hearing.now(), details);
    }

    private Fact sentOutside(Map<String, String> details) {
        Instant noon = LocalDate.parse(value("on"))
                .atTime(LocalTime.NOON)
                .atZone(hearing.calendar().zone())
                .toInstant();
        Instant first = hearing.course().registered().at();
        Instant at = noon.isBefore(first) ? first : noon;
        return at(at.isAfter(hearing.now()) ? hearing.now() : at, details);
    }

    private String statusMessage() {
        return order.value("message").orElseGet(() -> hearing.procedure().recurring().stream()
                .map(Recurring::message)
                .findFirst()
                .orElse("status"));
    }

    private String value(String field) {
        return order.value(field).orElseThrow();
    }
}
