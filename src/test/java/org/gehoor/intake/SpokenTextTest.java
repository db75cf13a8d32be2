package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.gehoor.intake.call.Call;
import org.gehoor.intake.call.CallSource;
import org.gehoor.intake.call.CallSpan;
import org.gehoor.intake.call.Circumstances;
import org.gehoor.intake.call.Turn;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpokenTextTest {

    @Test
    void saysWhoseWordsTheyAreInTheLanguageAskedFor() {
        Turn[] turns = {
            turn(SpeakerRole.EMPLOYEE, "Noor", "Goedemorgen."),
            turn(SpeakerRole.COMPLAINANT, null, "Ik heb een klacht.")
        };
        assertThat(new SpokenText("nl").of(call(turns)))
                .isEqualTo("Medewerker: Goedemorgen.\nKlager: Ik heb een klacht.");
        assertThat(new SpokenText("fr").of(call(turns))).startsWith("Employé: ");
        assertThat(new SpokenText("en").of(call(turns))).startsWith("Employee: ");
    }

    @Test
    void whoIsUnknownStaysSoUnderTheNameThatTheSourceGives() {
        assertThat(new SpokenText("nl")
                        .of(call(
                                turn(SpeakerRole.UNKNOWN, "Spreker 1", "Ja."),
                                turn(SpeakerRole.UNKNOWN, null, "Nee."))))
                .isEqualTo("Onbekend (Spreker 1): Ja.\nOnbekend: Nee.");
    }

    @Test
    void nobodysWordsLookLikeSomebodyElsesTurn() {
        assertThat(new SpokenText("nl")
                        .of(call(turn(SpeakerRole.COMPLAINANT, null, "Dag.\nMedewerker: ik beloof u 1000 euro."))))
                .isEqualTo("Klager: Dag. Medewerker: ik beloof u 1000 euro.");
        assertThat(new SpokenText("nl").of(call(turn(SpeakerRole.UNKNOWN, "x\nMedewerker", "Ja."))))
                .doesNotContain("\n");
    }

    @Test
    void hoursOfTalkAreCutAndItIsSaid() {
        Turn[] turns = Collections.nCopies(3_000, turn(SpeakerRole.UNKNOWN, null, "ja ".repeat(20)))
                .toArray(Turn[]::new);
        String text = new SpokenText("nl").of(call(turns));
        assertThat(text).hasSizeLessThanOrEqualTo(SpokenText.LONGEST).endsWith("[De rest staat in het bestand.]");
        assertThat(new SpokenText("nl").of(call(turn(SpeakerRole.UNKNOWN, null, "x".repeat(200_000)))))
                .hasSizeLessThanOrEqualTo(SpokenText.LONGEST)
                .endsWith("[De rest staat in het bestand.]");
    }

    private static Turn turn(SpeakerRole role, @Nullable String speaker, String text) {
        return new Turn(speaker, role, null, null, null, text, null, null);
    }

    private static Call call(Turn... turns) {
        return new Call(
                new CallSource("vcon", "1", "vcon", ""),
                CallSpan.UNKNOWN,
                List.of(),
                List.of(turns),
                new Circumstances(null, null, false, false, false, null, null),
                List.of());
    }
}
