package org.gehoor.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.calendar.Calendars;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.procedure.custody.Learning;
import org.gehoor.procedure.filing.Filed;
import org.gehoor.procedure.stage.StageKind;
import org.junit.jupiter.api.Test;

/** What is done to learn from complaints. */
class LearningTest {

    private static final Instant START = Instant.parse("2026-02-02T09:00:00Z");

    private final List<Fact> facts = new ArrayList<>(List.of(Fact.registered(START, START, "mail", Filed.WRITTEN)));

    @Test
    void theDermatologistAndTheOrganisationHearHowItEnded() {
        Docket docket = Docket.of("huidarts", "2026-02-02T10:00", Filed.WRITTEN);
        assertThat(feedback(docket.standing())).isEmpty();
        docket.orders(CommandType.SETTLE, "what_was_agreed=x", "agreed_by=complainant,dermatologist")
                .until("2026-02-02T10:05");
        assertThat(feedback(docket.standing())).singleElement().satisfies(owed -> {
            assertThat(owed.to()).containsExactly("dermatologist", "organisation");
            assertThat(owed.dueAt()).isEqualTo(START);
        });
    }

    @Test
    void whatCameToNoOutcomeTeachesNobody() {
        Docket docket = Docket.of("huidarts", "2026-02-02T10:00", Filed.WRITTEN)
                .orders(CommandType.WITHDRAW, "complainants_words=laat maar");
        assertThat(docket.standing().state()).isEqualTo(State.CLOSED);
        assertThat(feedback(docket.standing())).isEmpty();
    }

    @Test
    void somebodyLooksWhatBecameOfARecommendationUntilThatIsOnRecord() {
        happens("recommendation.made", Duration.ofDays(10));
        assertThat(looks()).singleElement().satisfies(look -> {
            assertThat(look.to()).containsExactly("mediator");
            assertThat(look.dueAt()).isEqualTo(Instant.parse("2026-05-12T22:00:00Z"));
        });
        happens("recommendation.made", Duration.ofDays(20));
        assertThat(looks()).hasSize(2);
        happens("recommendation.followed_up", Duration.ofDays(30));
        assertThat(looks()).isEmpty();
        happens("recommendation.made", Duration.ofDays(40));
        assertThat(looks()).extracting(Owed::ordinal).containsExactly(5);
    }

    @Test
    void nothingIsFollowedUpThatWasNotRecommended() {
        Order order = new Order(
                CommandType.RECORD_FOLLOW_UP, Map.of(), Map.of("what_was_done", "De site is aangepast."), "mediator");
        assertThat(Ruling.on(order, procedure(), Calendars.dutchCommon(), facts, START))
                .isEqualTo(new Ruling.Refused("no recommendation was made in this dossier"));
        happens("recommendation.made", Duration.ofDays(1));
        assertThat(Ruling.on(order, procedure(), Calendars.dutchCommon(), facts, START.plus(Duration.ofDays(2))))
                .isInstanceOf(Ruling.Accepted.class);
    }

    private void happens(String type, Duration after) {
        facts.add(new Fact(type, START.plus(after), Map.of()));
    }

    private List<Owed> looks() {
        return Standing.of(procedure(), Calendars.dutchCommon(), facts, START.plus(Duration.ofDays(50))).owed().stream()
                .filter(owed -> owed.kind() == OwedKind.LOOK && owed.what().equals("recommendation"))
                .toList();
    }

    private static List<Owed> feedback(Standing standing) {
        return standing.owed().stream()
                .filter(owed -> owed.kind() == OwedKind.FEEDBACK)
                .toList();
    }

    private static Procedure procedure() {
        return Sketch.of("learning")
                .stage("handling", StageKind.INVESTIGATION, "decided -> answered")
                .with(new Learning(
                        null,
                        List.of(),
                        List.of(),
                        true,
                        "mediator",
                        "improvement",
                        "3 months",
                        null,
                        null,
                        false,
                        null))
                .draw();
    }
}
