package org.gehoor.story.crash;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub that hangs with work in hand, and later goes on as if nothing had happened; meanwhile another has taken over. */
class FrozenHubStoryIT {

    private final int brokerOfTheOther = Ports.free();
    private Surroundings here;

    @BeforeEach
    void begin(@TempDir Path disk) {
        here = new Surroundings(GreenMailServer.started(), disk);
    }

    @AfterEach
    void end() {
        here.close();
    }

    @Test
    void aReaderWhoseLeaseEndedConcludesNothing() {
        Complaint complaint = takenOverFrom(Fate.freezes("reader.conclude", Moment.ENTERED), "NotOurs[message=1]");

        assertThat(here.books().dossiers()).hasSize(2);
        assertThat(here.books().outcomesOf(complaint.marker())).containsExactly("entered");
        assertThat(here.books().dossiersWith(complaint.marker())).hasSize(1);
        assertThat(Received.by(complaint.from(), here.mail())).hasSize(1);
    }

    @Test
    void aCarrierWhoseLeaseEndedSendsNothing() {
        Complaint complaint = takenOverFrom(Fate.freezes("postOffice.send", Moment.ENTERED), "TryLater");

        assertThat(here.books().dossiers()).hasSize(2);
        assertThat(Received.by(complaint.from(), here.mail())).hasSize(1);
    }

    /** It holds the locks of the dossier and of the organisation's numbers. */
    @Test
    void oneThatHangsInsideATransactionDoesNotHoldUpTheOther() {
        Complaint complaint = takenOverFrom(Fate.freezes("reader.conclude", Moment.COMMITTING), "idle-in-transaction");

        assertThat(here.books().dossiers()).hasSize(2);
        assertThat(here.books().dossiersWith(complaint.marker())).hasSize(1);
        assertThat(Received.by(complaint.from(), here.mail())).hasSize(1);
    }

    /**
     * Both work side by side in the end.
     *
     * @param logged what the frozen one says when it goes on
     * @return what it had in hand
     */
    private Complaint takenOverFrom(Fate fate, String logged) {
        try (OtherHub frozen =
                here.hub(fate.argument(), "--gehoor.workers.read-within=10m").ready()) {
            Complaint inHand = here.getsAComplaint("solidaris", "in the hands of the frozen one");
            frozen.meets(fate);
            try (OtherHub other = here.hubBeside(brokerOfTheOther).ready()) {
                here.isAtRest();
                frozen.thaw();
                frozen.logs(logged);

                Complaint later = here.getsAComplaint("solidaris", "with both alive");
                here.isAtRest();
                assertThat(Received.by(later.from(), here.mail())).hasSize(1);
                assertThat(toldByBoth()).hasSize(2);
                other.kill();
            }
            return inHand;
        }
    }

    /** Each hub has a broker of its own here, and one broker knows no repeat of another's. */
    private Set<HandlersView.Told> toldByBoth() {
        return Stream.of(here.handlersGet("solidaris"), HandlersView.of(brokerOfTheOther, "solidaris"))
                .flatMap(List::stream)
                .collect(toSet());
    }
}
