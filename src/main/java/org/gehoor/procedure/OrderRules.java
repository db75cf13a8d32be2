package org.gehoor.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Field;
import org.gehoor.procedure.command.FieldKind;
import org.gehoor.procedure.command.Order;
import org.gehoor.procedure.duty.Deadline;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.stage.Consent;
import org.gehoor.procedure.stage.ExternalBody;
import org.gehoor.procedure.stage.Guard;
import org.gehoor.procedure.stage.Outcome;
import org.gehoor.procedure.stage.Stage;

/** Whether a command is possible as it was given: the moment, its fields, and the rules of its kind. */
record OrderRules(Hearing hearing, Order order) {

    Optional<String> whyNot() {
        CommandType type = order.type();
        return fields().or(() -> new MomentRules(hearing).whyNot(type))
                .or(() -> switch (type) {
                    case DECIDE -> new DecisionRules(hearing, order).whyNot();
                    case SETTLE, RECORD_REDRESS, REFER -> new StepRules(hearing, order).whyNot();
                    case EXTEND, PAUSE, RESUME -> new TermRules(hearing, order).whyNot();
                    case DISAGREE, OBJECT -> new ReactionRules(hearing, order).whyNot();
                    case RECORD_FOLLOW_UP ->
                        hearing.facts().stream().anyMatch(fact -> fact.is(FactType.RECOMMENDATION_MADE))
                                ? Optional.empty()
                                : Optional.of("no recommendation was made in this dossier");
                    case ASSIGN, RECORD_CONSENT, UNMERGE -> new PeopleRules(hearing, order).whyNot();
                    default -> Optional.empty();
                })
                .or(this::untold)
                .or(this::unconsented);
    }

    /** The letter that tells it must have words that nobody gave: better no step than a step of which nobody can be told. */
    private Optional<String> untold() {
        List<String> missing = order.type().fields().stream()
                .filter(field -> field.toTell() && !order.says(field.name()))
                .map(Field::name)
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Fact made = new OrderFacts(hearing, order).accepted().facts().get(0);
        return hearing.procedure().messages().stream()
                .filter(message -> LetterBook.isOccasion(made, message))
                .flatMap(message -> missing.stream()
                        .filter(message.mustHave()::contains)
                        .map(name -> order.type().word() + " needs " + name + ": the letter " + message.id()
                                + " must have it"))
                .findFirst();
    }

    /** A stage that needs a consent is not begun without it, whichever way leads there. */
    private Optional<String> unconsented() {
        List<Fact> all = new ArrayList<>(hearing.facts());
        all.addAll(new OrderFacts(hearing, order).accepted().facts());
        Course then = Course.of(hearing.procedure(), all);
        String consent = then.stage().requiresConsent();
        boolean enters = then.stays().size() > hearing.course().stays().size();
        return !enters || consent == null || hearing.after(all, then).hasConsent(consent)
                ? Optional.empty()
                : Optional.of("the next stage needs the consent " + consent + ", which is not complete");
    }

    private Optional<String> fields() {
        return order.type().fields().stream()
                .map(this::field)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> field(Field field) {
        if (!order.says(field.name())) {
            return field.required() ? Optional.of(order.type().word() + " needs " + field.name()) : Optional.empty();
        }
        if (field.kind() == FieldKind.MOMENT
                && order.moment(field.name())
                        .filter(moment -> moment.isAfter(hearing.now()))
                        .isPresent()) {
            return Optional.of(field.name() + " lies in the future");
        }
        if (field.name().equals("arrived_at")
                && order.moment("arrived_at")
                        .filter(moment -> moment.isBefore(hearing.course().receivedAt()))
                        .isPresent()) {
            return Optional.of("arrived_at lies before the complaint reached us");
        }
        if (field.name().equals("on")
                && LocalDate.parse(order.value("on").orElseThrow())
                        .isAfter(hearing.calendar().dayOf(hearing.now()))) {
            return Optional.of("on lies in the future");
        }
        List<String> known = known(field.kind());
        return known == null
                ? Optional.empty()
                : order.value(field.name())
                        .filter(name -> !known.contains(name))
                        .map(name -> field.name() + ": this procedure knows no \"" + name + "\""
                                + (known.isEmpty() ? "" : "; it knows " + String.join(", ", known)));
    }

    /** The names that a field of this kind may have; null where it is no name of the procedure's. */
    private @org.jspecify.annotations.Nullable List<String> known(FieldKind kind) {
        Procedure procedure = hearing.procedure();
        return switch (kind) {
            case CONSENT -> procedure.consents().stream().map(Consent::id).toList();
            case DEADLINE -> procedure.deadlines().stream().map(Deadline::id).toList();
            case MESSAGE -> procedure.messages().stream().map(Message::id).toList();
            case OUTCOME -> procedure.outcomes().stream().map(Outcome::id).toList();
            case STAGE -> procedure.stages().stream().map(Stage::id).toList();
            case EXTERNAL_BODY ->
                procedure.external().stream().map(ExternalBody::id).toList();
            case CHECK ->
                procedure.stages().stream()
                        .flatMap(stage -> stage.guards().stream())
                        .map(Guard::check)
                        .flatMap(Stream::of)
                        .distinct()
                        .toList();
            default -> null;
        };
    }
}
