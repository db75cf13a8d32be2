package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.gehoor.intake.ShadowReading;
import org.junit.jupiter.api.Test;

class ShadowPageTest {

    private static final ShadowReading COMPLAINT = new ShadowReading(
            "klachten",
            7,
            OffsetDateTime.parse("2026-02-02T08:30:00Z"),
            "Vraag\u001b[2J over \u202egeld",
            "entered",
            null,
            "written by a person, matches no dossier",
            "become a dossier and be acknowledged",
            null,
            "complaints",
            "otherwise: the stage's own",
            "acknowledgement.nl",
            "klager@klager.example",
            "it is registered");

    private static final ShadowReading OUT_OF_OFFICE = new ShadowReading(
            "klachten",
            8,
            OffsetDateTime.parse("2026-02-02T09:00:00Z"),
            "Afwezig",
            "automatic",
            "out-of-office",
            "Auto-Submitted: auto-replied",
            "be filed and answered by nobody",
            "2026-000001-16",
            null,
            null,
            null,
            null,
            "a machine gets no answer");

    @Test
    void aMailReadsFromItsArrivalToWhatWasAtStake() {
        assertThat(printed(COMPLAINT))
                .startsWith("Mon 2 Feb 2026 09:30  klachten")
                .containsSubsequence(
                        "would     become a dossier",
                        "because   written by a person",
                        "dossier   a new one",
                        "queue     complaints (otherwise: the stage's own)",
                        "letter    acknowledgement.nl to klager@klager.example",
                        "at stake  taken for a machine's: a complaint unanswered");
        assertThat(printed(OUT_OF_OFFICE))
                .contains(
                        "dossier   2026-000001-16",
                        "letter    none (a machine gets no answer)",
                        "somebody on leave would have become a complainant");
    }

    @Test
    void wordsOfStrangersDoNotMoveTheCursorNorTurnTheLine() {
        assertThat(printed(COMPLAINT)).doesNotContain("\u001b", "\u202e").contains("Vraag");
    }

    @Test
    void totalsCountEachKindAndTheLetters() {
        assertThat(ShadowTotals.of(List.of(COMPLAINT, OUT_OF_OFFICE)))
                .contains("2 mails read in shadow: 1 new dossiers, 0 added", "1 by machines", "1 letters");
        assertThat(ShadowTotals.of(List.of())).isEqualTo("Nothing was read in shadow yet.");
    }

    @Test
    void aProgramGetsOneObjectALine() {
        assertThat(ShadowLine.of(COMPLAINT))
                .contains(
                        "\"receivedAt\":\"2026-02-02T08:30Z\"",
                        "\"letter\":\"acknowledgement.nl\"",
                        "\"atStake\":\"taken for")
                .doesNotContain("\n", "\u202e");
    }

    private static String printed(ShadowReading mail) {
        var text = new StringWriter();
        ShadowPage.print(mail, ZoneId.of("Europe/Brussels"), new PrintWriter(text, true));
        return text.toString();
    }
}
