package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gehoor.procedure.calendar.Calendars.amsterdam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gehoor.procedure.calendar.Calendars;
import org.gehoor.procedure.filing.Filed;

/** However letters go out and come back: a promise is met by the first letter that stayed away, and by nothing else. */
class BouncePropertiesTest {

    private static final Instant MONDAY = amsterdam("2026-02-02T10:00");

    @Property(tries = 500)
    void isMetByTheFirstLetterThatDidNotComeBack(@ForAll("journeys") List<Step> journey) {
        Promise promise = acknowledge(journey);

        Instant expected = firstThatStayed(journey);
        assertThat(promise.metAt()).isEqualTo(expected);
        assertThat(promise.state()).isEqualTo(expected == null ? PromiseState.OPEN : PromiseState.MET);
    }

    @Property(tries = 500)
    void theSameBounceTwiceChangesNothingMore(@ForAll("journeys") List<Step> journey) {
        List<Step> doubled = new ArrayList<>(journey);
        journey.stream().filter(Step::isBounce).forEach(doubled::add);

        List<Step> once = new ArrayList<>(doubled);
        journey.stream().filter(Step::isBounce).forEach(doubled::add);

        assertThat(acknowledge(doubled)).isEqualTo(acknowledge(once));
    }

    @Property(tries = 500)
    void delaysAndOtherLettersChangeNothing(@ForAll("journeys") List<Step> journey) {
        List<Step> busier = new ArrayList<>();
        for (Step step : journey) {
            busier.add(step);
            busier.add(new Step("message.delayed:acknowledgement", step.ordinal()));
            busier.add(new Step("message.bounced:status", step.ordinal()));
        }

        assertThat(acknowledge(busier).state()).isEqualTo(acknowledge(journey).state());
    }

    @Provide
    Arbitrary<List<Step>> journeys() {
        return Combinators.combine(
                        Arbitraries.of("message.sent:acknowledgement", "message.bounced:acknowledgement"),
                        Arbitraries.integers().between(1, 3))
                .as(Step::new)
                .list()
                .ofMaxSize(8);
    }

    record Step(String type, int ordinal) {

        boolean isBounce() {
            return type.startsWith("message.bounced");
        }
    }

    private static Instant firstThatStayed(List<Step> journey) {
        for (int i = 0; i < journey.size(); i++) {
            int ordinal = journey.get(i).ordinal();
            boolean cameBack = journey.subList(i, journey.size()).stream()
                    .anyMatch(later -> later.isBounce() && later.ordinal() == ordinal);
            if (!journey.get(i).isBounce() && !cameBack) {
                return at(i);
            }
        }
        return null;
    }

    private static Instant at(int step) {
        return MONDAY.plus(Duration.ofMinutes(step + 1L));
    }

    private static Promise acknowledge(List<Step> journey) {
        List<Fact> facts = new ArrayList<>(List.of(Fact.registered(MONDAY, MONDAY, "mail", Filed.WRITTEN)));
        for (int i = 0; i < journey.size(); i++) {
            Step step = journey.get(i);
            facts.add(new Fact(step.type(), at(i), Map.of(Fact.ORDINAL, Integer.toString(step.ordinal()))));
        }
        return Standing.of(FiveProcedures.solidaris(), Calendars.dutchCommon(), facts, at(30)).promises().stream()
                .filter(promise -> promise.id().equals("acknowledge"))
                .findFirst()
                .orElseThrow();
    }
}
