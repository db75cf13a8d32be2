package org.gehoor.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The year 2026 of Dijkstra, which keeps Amsterdam time: its year begins at 23:00 by Greenwich. */
class YearbookIT {

    private Rooms rooms;
    private YearTale tale;

    @BeforeEach
    void aYearOfComplaints() {
        rooms = Rooms.open("2025-10-01T08:00:00Z", "register");
        tale = new YearTale(rooms);
        tale.complaint("dijkstra", "at rest", Channel.MAIL, "2025-10-01T09:00:00Z")
                .fact("at rest", "closed", "2025-10-20T09:00:00Z", "reason", "no_reaction")
                .complaint("dijkstra", "opened again", Channel.MAIL, "2025-11-01T09:00:00Z")
                .fact("opened again", "closed", "2025-11-20T09:00:00Z")
                // three weeks end with 31 December, two with 24 December
                .complaint("dijkstra", "late", Channel.PHONE, "2025-12-10T09:00:00Z")
                .fact("late", "handed_over", "2025-12-11T09:00:00Z")
                .complaint("dijkstra", "a second before", Channel.MAIL, "2025-12-31T22:59:59Z")
                .complaint("dijkstra", "midnight", Channel.MAIL, "2025-12-31T23:00:00Z")
                .complaint("dijkstra", "settled", Channel.PHONE, "2026-01-05T09:00:00Z")
                .fact("settled", "settled", "2026-01-05T09:00:11Z")
                .fact("settled", "closed", "2026-01-05T09:00:11Z")
                .fact("late", "decided", "2026-01-08T09:00:00Z", "outcome", "unfounded")
                .fact("late", "message.sent:decision_unfounded", "2026-01-08T10:00:00Z")
                .fact("opened again", "reopened", "2026-03-01T09:00:00Z")
                .complaint("dijkstra", "founded", Channel.MAIL, "2026-03-02T09:00:00Z")
                .fact("founded", "registration.corrected", "2026-03-02T10:00:00Z", "nature", "Premie")
                .fact("founded", "handed_over", "2026-03-02T10:00:00Z")
                .fact("founded", "decided", "2026-03-09T09:00:00Z", "outcome", "founded")
                .fact("founded", "redress.recorded", "2026-03-09T10:00:00Z")
                .fact("founded", "message.sent:decision", "2026-03-09T10:00:00Z")
                .fact("founded", "recommendation.made", "2026-03-10T10:00:00Z")
                .words("founded", "recommendation", "Schrijf de premie uit.")
                .fact("founded", "closed", "2026-03-20T10:00:00Z")
                .complaint("dijkstra", "secret", Channel.MAIL, "2026-04-01T09:00:00Z")
                .fact("secret", "registration.corrected", "2026-04-01T10:00:00Z", "nature", "Medisch van Klaartje")
                .restricted("secret")
                .complaint("dijkstra", "kifid", Channel.MAIL, "2026-05-01T09:00:00Z")
                .fact("kifid", "registration.corrected", "2026-05-01T10:00:00Z")
                .words("kifid", "nature", "premie ")
                .fact("kifid", "handed_over", "2026-05-02T09:00:00Z")
                .fact("kifid", "decided", "2026-05-10T09:00:00Z", "outcome", "unfounded")
                .fact("kifid", "message.sent:decision_unfounded", "2026-05-18T09:00:00Z")
                .fact("kifid", "disagreed", "2026-05-20T09:00:00Z")
                .complaint("dijkstra", "withdrawn", Channel.FORM, "2026-05-30T09:00:00Z")
                .fact("kifid", "not_resolved", "2026-06-01T09:00:00Z")
                .fact("kifid", "referred", "2026-06-02T09:00:00Z", "body", "kifid")
                .fact("withdrawn", "withdrawn", "2026-06-03T09:00:00Z")
                .fact("kifid", "external.outcome:kifid", "2026-09-02T09:00:00Z")
                .complaint("dijkstra", "last second", Channel.MAIL, "2026-12-31T22:59:59Z")
                .complaint("dijkstra", "next year", Channel.MAIL, "2026-12-31T23:00:00Z")
                .complaint("solidaris", "another house", Channel.MAIL, "2027-01-02T09:00:00Z")
                .fact("last second", "closed", "2027-01-04T09:00:00Z");
        rooms.clock().turnTo("2027-01-05T09:00:00Z");
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void openingPlusNewPlusOpenedAgainLessClosedIsOpen() {
        assertThat(figures(year(2026), "balance"))
                .isEqualTo(Map.of(
                        "opening", List.of(2.0),
                        "new", List.of(7.0),
                        "reopened", List.of(1.0),
                        "closed", List.of(4.0),
                        "open", List.of(6.0)));
        // what 2026 leaves open is what 2027 begins with, though one of them was closed since
        assertThat(figures(year(2027), "balance").get("opening")).containsExactly(6.0);
        assertThat(year(2027).provisional()).isTrue();
        assertThat(year(2026).rows()).isEqualTo(11);
    }

    @Test
    void complaintsOfBeforeTheHubAreInTheBalance() {
        Annual annual = rooms.the(Yearbook.class).year("dijkstra", 2026, new Opening(10, 8), false);
        assertThat(figures(annual, "balance"))
                .containsEntry("opening", List.of(12.0))
                .containsEntry("of_which_elsewhere", List.of(10.0))
                .containsEntry("closed", List.of(12.0))
                .containsEntry("open", List.of(8.0));
        assertThat(figures(annual, "channel")).containsEntry("elsewhere", List.of(0.0, 8.0, 2.0));
        assertThat(annual.table("channel").orElseThrow().total().figures())
                .extracting(Figure::value)
                .containsExactly(7.0, 12.0, 8.0);
        assertThatThrownBy(() -> new Opening(3, 4)).hasMessageContaining("count them again");
    }

    @Test
    void theYearIsSpreadByChannelNatureOutcomeAndStageAndEachAddsUp() {
        Annual annual = year(2026);
        assertThat(figures(annual, "channel"))
                .isEqualTo(Map.of(
                        "mail",
                        List.of(5.0, 2.0, 5.0),
                        "phone",
                        List.of(1.0, 1.0, 1.0),
                        "form",
                        List.of(1.0, 1.0, 0.0)));
        assertThat(figures(annual, "nature"))
                .as("one spelling, and no window on the restricted one")
                .isEqualTo(Map.of(
                        "none",
                        List.of(4.0, 2.0, 5.0),
                        "Premie",
                        List.of(2.0, 2.0, 0.0),
                        "other",
                        List.of(1.0, 0.0, 1.0)));
        assertThat(figures(annual, "outcome"))
                .containsEntry("founded", List.of(1.0, 1.0, 0.0))
                .containsEntry("unfounded", List.of(1.0, 1.0, 1.0))
                .containsEntry("settled", List.of(1.0, 1.0, 0.0))
                .containsEntry("withdrawn", List.of(1.0, 1.0, 0.0));
        assertThat(figures(annual, "stage")).containsEntry("kifid", List.of(1.0, 1.0, 0.0));
        for (String table : List.of("channel", "nature", "outcome", "stage")) {
            assertThat(annual.table(table).orElseThrow().total().figures())
                    .extracting(Figure::value)
                    .as(table)
                    .containsExactly(7.0, 4.0, 6.0);
        }
    }

    @Test
    void termsBelongToTheYearInWhichTheirLastDayFalls() {
        // met, late, not done, open, cancelled, lapsed
        assertThat(figures(year(2026), "terms"))
                .as("the dossier that was opened again in March has its clocks anew, and nobody kept them")
                .containsEntry("published:answer", List.of(2.0, 0.0, 4.0, 1.0, 0.0, 2.0))
                .containsEntry("internal:answer-internal", List.of(1.0, 1.0, 4.0, 1.0, 0.0, 2.0))
                .containsEntry("internal:hand-over", List.of(2.0, 0.0, 4.0, 1.0, 0.0, 2.0));
        assertThat(figures(year(2025), "terms"))
                .as("answered on 8 January, due by 31 December")
                .containsEntry("published:answer", List.of(0.0, 0.0, 1.0, 1.0, 0.0, 2.0));
    }

    @Test
    void daysCountFromArrivalByLocalDates() {
        assertThat(figures(year(2026), "days"))
                .containsEntry("handled", List.of(5.0, 7.0, 32.0))
                .containsEntry("closed", List.of(4.0, 11.0, 32.0));
    }

    @Test
    void whatElseHappenedIsCounted() {
        assertThat(figures(year(2026), "further"))
                .containsEntry("oral", List.of(1.0))
                .containsEntry("settled_on_the_spot", List.of(1.0))
                .containsEntry("reopened", List.of(1.0))
                .containsEntry("disagreed", List.of(1.0))
                .containsEntry("referred:kifid", List.of(1.0))
                .containsEntry("external.outcome:kifid", List.of(1.0))
                .containsEntry("recommendations", List.of(1.0))
                .containsEntry("restricted", List.of(1.0))
                .containsEntry("still_set_aside", List.of(0.0));
    }

    @Test
    void everyComplaintHasItsRowAndARestrictedOneOnlyWhatTheRegisterShows() {
        Annual annual = year(2026);
        assertThat(annual.entries()).hasSize(10);
        assertThat(row(annual, "founded"))
                .containsEntry("filed_on", "2026-03-02")
                .containsEntry("nature", "Premie")
                .containsEntry("handled_on", "2026-03-09")
                .containsEntry("handled_how", "decided")
                .containsEntry("outcome", "founded")
                .containsEntry("status", "closed");
        assertThat(row(annual, "secret"))
                .containsOnlyKeys("number", "filed_on", "status", "handled_on")
                .containsEntry("filed_on", "2026-04-01");
        assertThat(row(annual, "midnight")).containsEntry("filed_on", "2026-01-01");
        assertThat(annual.recommendations()).singleElement().satisfies(one -> assertThat(one.fields())
                .containsEntry("recommendation", "Schrijf de premie uit."));
        assertThat(annual.toString()).doesNotContain("Klaartje", "premie uit");
    }

    @Test
    void aRegisterThatContradictsItselfGivesNoReport() {
        rooms.sql()
                .sql("update dossier set state = 'closed' where id = ?")
                .param(tale.dossier("a second before"))
                .update();
        assertThatThrownBy(() -> year(2026))
                .hasMessageContaining("No report")
                .hasMessageContaining(
                        tale.number("a second before") + " is closed in the register, and open by its history");
        rooms.sql()
                .sql("delete from dossier_event where dossier = ?")
                .param(tale.dossier("at rest"))
                .update();
        assertThatThrownBy(() -> year(2026)).hasMessageContaining(tale.number("at rest") + " has no history");
    }

    @Test
    void aYearThatHasNotBegunIsRefused() {
        assertThatThrownBy(() -> year(2028)).hasMessageContaining("has not begun");
    }

    private Annual year(int year) {
        return rooms.the(Yearbook.class).year("dijkstra", year, Opening.NONE, false);
    }

    private Map<String, String> row(Annual annual, String name) {
        return annual.entries().stream()
                .map(YearEntry::fields)
                .filter(fields -> tale.number(name).equals(fields.get("number")))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, List<Double>> figures(Annual annual, String table) {
        return annual.table(table).orElseThrow().rows().stream()
                .collect(Collectors.toMap(
                        row -> row.group().isEmpty() ? row.key() : row.group() + ":" + row.key(),
                        row -> row.figures().stream().map(Figure::value).toList()));
    }
}
