package org.gehoor.story;

import static jakarta.mail.Flags.Flag.ANSWERED;
import static jakarta.mail.Flags.Flag.DELETED;
import static jakarta.mail.Flags.Flag.FLAGGED;
import static jakarta.mail.Flags.Flag.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Flags;
import java.time.Duration;
import java.util.List;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OurMailbox;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who work in the same mailboxes: they disturb nothing and are not disturbed. */
abstract class ColleaguesTale extends Tale {

    private static final String MOVED = "klachten@solidaris.example";
    private static final String IN_PLACE = "klachten@dijkstra.example";
    private static final Duration SEVERAL_LOOKS = Duration.ofSeconds(1);

    @ParameterizedTest
    @ValueSource(strings = {MOVED, IN_PLACE})
    void whatAPersonOpenedFlaggedAnsweredOrDeletedFirstIsStillTakenIn(String mailbox) {
        for (Flags.Flag flag : List.of(SEEN, FLAGGED, ANSWERED, DELETED)) {
            String complainant = somebody();
            NewMail complaint = NewMail.from(complainant, mailbox);

            hub().mailbox(mailbox).receivesFlagged(complaint, flag);

            hub().letterTo(complainant).isAcknowledgementOf(complaint);
        }
    }

    @Test
    void takingAMailInSetsNoFlagInPlaceAndNoneOnTheWay() {
        String first = somebody();
        NewMail staying = NewMail.from(first, IN_PLACE);
        String second = somebody();
        NewMail moving = NewMail.from(second, MOVED);

        hub().mailbox(IN_PLACE).receives(staying);
        hub().mailbox(MOVED).receives(moving);
        hub().letterTo(first);
        hub().letterTo(second);

        hub().mailbox(IN_PLACE).keeps(staying);
        hub().mailbox(MOVED).movesTo("Processed", moving);
        assertThat(hub().mailbox(MOVED).in("Processed"))
                .filteredOn(lying -> lying.messageId().equals(moving.messageId()))
                .allMatch(lying -> lying.flags().isEmpty());
    }

    @Test
    void whatColleaguesMarkedAsDeletedIsNotExpunged() {
        OurMailbox mailbox = hub().mailbox(MOVED);
        // older than the hub: not ours to take, and marked by a colleague
        NewMail theirs = NewMail.from(somebody(), MOVED).on(java.time.Instant.parse("2020-02-03T10:00:00Z"));
        mailbox.receivesFlagged(theirs, DELETED);
        String complainant = somebody();
        NewMail complaint = NewMail.from(complainant, MOVED);

        mailbox.receives(complaint);
        hub().letterTo(complainant);
        mailbox.movesTo("Processed", complaint);

        mailbox.keeps(theirs, "deleted");
    }

    @Test
    void aMailThatAColleagueMovesAwayAndBackIsNoSecondDossier() {
        String complainant = somebody();
        NewMail complaint = NewMail.from(complainant, IN_PLACE);
        OurMailbox mailbox = hub().mailbox(IN_PLACE);
        mailbox.receives(complaint);
        Letter letter = hub().letterTo(complainant);

        mailbox.colleagueMoves(complaint, "Archief");
        mailbox.colleagueMovesBack(complaint, "Archief");

        Patiently.stays(
                "one letter",
                SEVERAL_LOOKS,
                () -> hub().lettersTo(complainant).soFar().size() == 1);
        hub().handlerOf("dijkstra", "intake").awaitsAssignment(letter.number());
        assertThat(hub().handlerOf("dijkstra", "intake").assignmentsOf(complainant))
                .hasSize(1);
        mailbox.keeps(complaint);
    }

    @Test
    void whatIsTakenInAlreadyMayBeMarkedDeletedOrRemoved() {
        String complainant = somebody();
        NewMail complaint = NewMail.from(complainant, IN_PLACE);
        OurMailbox mailbox = hub().mailbox(IN_PLACE);
        mailbox.receives(complaint);
        hub().letterTo(complainant);

        mailbox.colleagueFlags(complaint, DELETED);
        String another = somebody();
        mailbox.receives(NewMail.from(another, IN_PLACE));
        hub().letterTo(another);

        mailbox.keeps(complaint, "deleted");
        mailbox.colleagueMoves(complaint, "Archief");
        String last = somebody();
        mailbox.receives(NewMail.from(last, IN_PLACE));
        hub().letterTo(last);
    }
}
