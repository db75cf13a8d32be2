package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.gehoor.intake.Comparison;
import org.gehoor.intake.Reconciler;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OurMailbox;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.Patiently;
import org.gehoor.testkit.Postgres;
import org.junit.jupiter.api.Test;

/** The hub counts what lies on the server and what it knows of, and what it does not know of it takes in. */
abstract class ReconciliationTale extends Tale {

    private static final String MOVED = "klachten@solidaris.example";
    private static final String IN_PLACE = "klachten@dijkstra.example";
    private static final Duration SEVERAL = Duration.ofSeconds(2);

    @Override
    HubSetup prepared(HubSetup setup) {
        OwnHome home = OwnHome.copied()
                .organisation(
                        "dijkstra",
                        "    address: klachten@dijkstra.example\n",
                        "    address: klachten@dijkstra.example\n    folder: Klachten\n");
        return setup.home(home).with("gehoor.mailboxes.reconcile", "300ms").with("gehoor.mailboxes.ask-again", "300ms");
    }

    @Test
    void takenMailIsFoundAgainInTheProcessedFolderAndIsNotFetchedTwice() {
        String complainant = somebody();
        NewMail complaint = NewMail.from(complainant, MOVED);
        hub().mailbox(MOVED).receives(complaint);
        hub().letterTo(complainant).isAcknowledgementOf(complaint);
        hub().mailbox(MOVED).movesTo("Processed", complaint);

        long there = hub().mailbox(MOVED).in("Processed").size();
        Patiently.until(
                "all have a row",
                () -> found("solidaris/klachten").withRow() >= there
                        && found("solidaris/klachten").missing() == 0);
        assertThat(hub().lettersTo(complainant).soFar()).hasSize(1);
    }

    @Test
    void whatAColleagueFiledAsProcessedBeforeTheHubSawItIsTakenInAsOfItsArrival() {
        String complainant = somebody();
        NewMail complaint = NewMail.from(complainant, MOVED);

        hub().mailbox(MOVED).colleaguePuts(complaint, "Processed");

        hub().letterTo(complainant).isAcknowledgementOf(complaint);
        Patiently.until("none is missing", () -> found("solidaris/klachten").missing() == 0);
        assertThat(hub().web().get("/actuator/health").text())
                .contains("\"reconciled\"", "on the server", "with a row, 0 missing");
    }

    @Test
    void aSecondCopyThatAColleagueLeavesThereIsNoSecondDossier() {
        String complainant = somebody();
        NewMail complaint = NewMail.from(complainant, MOVED);
        OurMailbox mailbox = hub().mailbox(MOVED);
        mailbox.receives(complaint);
        Letter letter = hub().letterTo(complainant);
        mailbox.movesTo("Processed", complaint);
        Patiently.until("none is missing", () -> found("solidaris/klachten").missing() == 0);

        mailbox.colleagueCopies(complaint, "Processed", "Processed");

        int there = mailbox.in("Processed").size();
        Patiently.until("the copy has a row", () -> found("solidaris/klachten").withRow() >= there);
        isAnsweredOnce(complainant, "solidaris", "mediator", letter);
    }

    @Test
    void aFolderThatIsMadeAnewGivesNoSecondDossierAndNoSecondAcknowledgement() {
        OurMailbox mailbox = hub().mailbox(IN_PLACE);
        String complainant = somebody();
        NewMail complaint = NewMail.from(complainant, IN_PLACE);
        mailbox.colleaguePuts(complaint, "Klachten");
        Letter letter = hub().letterTo(complainant).isAcknowledgementOf(complaint);
        String another = somebody();
        NewMail meanwhile = NewMail.from(another, IN_PLACE);

        mailbox.folderIsMadeAnew("Klachten", complaint, meanwhile);

        hub().letterTo(another).isAcknowledgementOf(meanwhile);
        Patiently.until("both have a row", () -> found("dijkstra/klachten").withRow() == 2);
        isAnsweredOnce(complainant, "dijkstra", "intake", letter);
    }

    @Test
    void whatADatabaseLostIsTakenInAgainFromTheProcessedFolder() {
        try (var other = mailServer()) {
            String began = Instant.now().minusSeconds(60).toString();
            OwnHome home = OwnHome.copied()
                    .organisation(
                            "lm",
                            "    address: klachten@lm.example\n",
                            "    address: klachten@lm.example\n    start: \"" + began + "\"\n");
            HubSetup setup = org.gehoor.story.hub.Hub.on(other).home(home).with("gehoor.mailboxes.reconcile", "300ms");
            other.mailbox("klager-1@klager.example");
            NewMail complaint = NewMail.from("klager-1@klager.example", "klachten@lm.example");
            try (var hub = setup.start()) {
                hub.mailbox("klachten@lm.example").receives(complaint);
                hub.letterTo("klager-1@klager.example");
                hub.mailbox("klachten@lm.example").movesTo("Processed", complaint);
            }

            setup.database(Postgres.forTests().migratedDatabase("restored"));

            try (var hub = setup.start()) {
                Patiently.until(
                        "answered again",
                        () -> hub.lettersTo("klager-1@klager.example").soFar().size() == 2);
            }
        }
    }

    private void isAnsweredOnce(String complainant, String organisation, String queue, Letter letter) {
        Patiently.stays(
                "one letter",
                SEVERAL,
                () -> hub().lettersTo(complainant).soFar().size() == 1);
        hub().handlerOf(organisation, queue).awaitsAssignment(letter.number());
        assertThat(hub().handlerOf(organisation, queue).assignmentsOf(complainant))
                .hasSize(1);
    }

    private Comparison found(String mailbox) {
        var last = hub().the(Reconciler.class).last().get(mailbox);
        return last == null ? new Comparison(0, 0, Integer.MAX_VALUE, 0) : last.found();
    }
}
