package org.gehoor.procedure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gehoor.procedure.command.Order;
import org.gehoor.procedure.stage.Consent;

/** Rules about who: whose consent, and that nobody judges a complaint about their own work. */
record PeopleRules(Hearing hearing, Order order) {

    Optional<String> whyNot() {
        return switch (order.type()) {
            case ASSIGN -> whyNotBy("handler");
            case RECORD_CONSENT -> consent();
            case UNMERGE ->
                hearing.course().fact(hearing.course().endedBy()).is(FactType.MERGED)
                        ? Optional.empty()
                        : Optional.of("the dossier was not merged into another");
            default -> Optional.empty();
        };
    }

    /** After a disagreement, whoever handled or decided before it has no part in it any more. */
    Optional<String> whyNotBy(String field) {
        return order.value(field)
                .filter(disputed()::contains)
                .map(who -> "the complainant disagrees with what " + who + " did: somebody else must handle it now");
    }

    private Set<String> disputed() {
        Set<String> had = new HashSet<>();
        Set<String> disputed = new HashSet<>();
        for (Fact fact : hearing.facts()) {
            if (fact.is(FactType.ASSIGNED) && fact.detail("handler") != null) {
                had.add(fact.detail("handler"));
            } else if (fact.is(FactType.DECIDED) && fact.detail(Fact.BY_WHOM) != null) {
                had.add(fact.detail(Fact.BY_WHOM));
            } else if (fact.is(FactType.DISAGREED) || fact.is(FactType.OBJECTION)) {
                disputed.addAll(had);
            }
        }
        return disputed;
    }

    private Optional<String> consent() {
        Consent consent = hearing.consent(order.value("consent").orElseThrow()).orElseThrow();
        String party = order.value("party").orElseThrow();
        if (!consent.from().contains(party)) {
            return Optional.of("the consent " + consent.id() + " is asked of " + String.join(", ", consent.from())
                    + ", not of " + party);
        }
        boolean withdrawn = order.value("answer").filter("withdrawn"::equals).isPresent();
        return withdrawn && !consent.withdrawable()
                ? Optional.of("the consent " + consent.id() + " can't be withdrawn")
                : Optional.empty();
    }
}
