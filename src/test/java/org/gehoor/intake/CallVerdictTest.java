package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gehoor.intake.call.Call;
import org.gehoor.intake.call.CallSource;
import org.gehoor.intake.call.CallSpan;
import org.gehoor.intake.call.Circumstances;
import org.gehoor.intake.call.Turn;
import org.gehoor.organisation.transcript.MarkedBy;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallVerdictTest {

    private static final Turn TURN =
            new Turn(null, SpeakerRole.UNKNOWN, null, null, null, "Ik heb een klacht", null, null);

    @Test
    void aPersonsMarkOpensADossier() {
        assertThat(CallVerdict.of(marked(MarkedBy.EMPLOYEE, TURN)).opens()).isTrue();
        assertThat(CallVerdict.of(marked(MarkedBy.COMPLAINANT, TURN)).opens()).isTrue();
    }

    @Test
    void aMachinesGuessAndSilenceDoNot() {
        assertThat(CallVerdict.of(marked(MarkedBy.MACHINE, TURN)).opens()).isFalse();
        assertThat(CallVerdict.of(marked(null, TURN)).opens()).isFalse();
    }

    @Test
    void aMarkOnACallWithoutWordsOpensADossierToo() {
        assertThat(CallVerdict.of(marked(MarkedBy.EMPLOYEE)).opens()).isTrue();
        assertThat(CallVerdict.of(marked(null)).why()).contains("a person listens");
    }

    private static Call marked(@Nullable MarkedBy by, Turn... turns) {
        return new Call(
                new CallSource("vcon", "1", "vcon", ""),
                CallSpan.UNKNOWN,
                List.of(),
                List.of(turns),
                new Circumstances(null, null, false, false, false, null, by),
                List.of());
    }
}
