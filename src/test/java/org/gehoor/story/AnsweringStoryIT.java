package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gehoor.register.DueMoment;
import org.gehoor.register.DueMoments;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;

/** Whom a machine answers, and whom a person must. */
class AnsweringStoryIT extends Tale {

    private static final String MAILBOX = "klachten@lm.example";
    private static final String FORM = "Website LM <noreply@website.example>";
    private static final String RESULTS = "Authentication-Results";

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.at("2026-02-02T10:00:00Z")
                .home(
                        OwnHome.copied()
                                .organisation(
                                        "lm",
                                        "    move_to: Processed\n    opens: dossier\n",
                                        """
                                    move_to: Processed
                                    opens: dossier
                                    trusts: mx.lm.example
                                    answers: reply_to
                                    forms_from: [noreply@website.example]
                                """));
    }

    @Test
    void aSenderWhoIsNotWhoItSaysIsRegisteredAndAnsweredByAPerson() {
        String victim = somebody();
        NewMail forged = NewMail.from(victim, MAILBOX)
                .withHeader(RESULTS, "mx.lm.example; spf=softfail; dmarc=fail (p=REJECT) header.from=klager.example");
        hub().mailbox(MAILBOX).receives(forged);
        hub().mailbox(MAILBOX).movesTo("Processed", forged);

        assertThat(Patiently.find("the task", this::withheld).why())
                .endsWith("withheld: the sender is not who it says: dmarc=fail");
        assertThat(hub().tray("lm").has(forged)).isFalse();
        Patiently.stays("no letter", Duration.ofSeconds(2), () -> hub().lettersTo(victim)
                .soFar()
                .isEmpty());
    }

    @Test
    void aContactFormIsAnsweredToThePersonWhoFilledItIn() {
        String person = somebody();
        NewMail form = NewMail.from(FORM, MAILBOX)
                .withHeader("Reply-To", "\"An Claes\" <" + person + ">")
                .withHeader("Auto-Submitted", "auto-generated")
                .withHeader(RESULTS, "mx.lm.example; dmarc=pass header.from=website.example");
        hub().mailbox(MAILBOX).receives(form);
        Letter letter = hub().letterTo(person).isAcknowledgementOf(form);
        assertThat(letter.header("To")).contains("An Claes");
        assertThat(hub().handlerOf("lm", "complaints")
                        .awaitsAssignment(letter.number())
                        .says("/complainant/name"))
                .isEqualTo("An Claes");
    }

    @Test
    void aFormThatOurServerDoesNotVouchForWaitsForAPerson() {
        String person = somebody();
        NewMail form = NewMail.from(FORM, MAILBOX)
                .withHeader("Reply-To", person)
                .withHeader("Auto-Submitted", "auto-generated")
                .withHeader(RESULTS, "mx.attacker.example; dmarc=pass header.from=website.example");
        hub().mailbox(MAILBOX).receives(form);
        assertThat(hub().tray("lm").awaits(form).reason()).isEqualTo("perhaps-a-form");
        assertThat(hub().lettersTo(person).soFar()).isEmpty();
    }

    @Test
    void aColleagueOfAnotherOrganisationGetsNoLetterByItself() {
        String colleague = "lotte.claes@solidaris.example";
        NewMail complaint = NewMail.from(colleague, "klachten@kantoor.example");
        hub().person(colleague);
        hub().mailbox("klachten@kantoor.example").receives(complaint);
        hub().mailbox("klachten@kantoor.example").movesTo("Processed", complaint);
        Patiently.until("the task", () -> hub().the(DueMoments.class).waitingForAPerson("kantoor").stream()
                .anyMatch(due -> due.why().contains("it comes from an address of ours")));
        assertThat(hub().lettersTo(colleague).soFar()).isEmpty();
    }

    @Test
    void aComplaintThatAColleaguePassedOnIsThePersonsWhoWroteIt() {
        String complainant = somebody();
        NewMail passedOn = NewMail.from("Lotte Claes <lotte.claes@lm.example>", MAILBOX)
                .about("Fwd: Mijn terugbetaling")
                .saying(
                        """
                        Willen jullie dit oppakken?

                        ---------- Forwarded message ---------
                        Van: An Peeters <%s>
                        Date: ma 26 jan. 2026 om 09:12
                        Subject: Mijn terugbetaling
                        To: Lotte Claes <lotte.claes@lm.example>

                        Ik wacht al drie maanden op mijn terugbetaling.
                        """
                                .formatted(complainant));
        hub().mailbox(MAILBOX).receives(passedOn);
        Letter letter = hub().letterTo(complainant);
        assertThat(letter.header("To")).contains("An Peeters");
        assertThat(letter.subject()).startsWith("Re: Mijn terugbetaling");
        HandlerMessage assignment = hub().handlerOf("lm", "complaints").awaitsAssignment(letter.number());
        assertThat(assignment.says("/complainant/address")).isEqualTo(complainant);
        assertThat(assignment.says("/passed_on_by")).isEqualTo("lotte.claes@lm.example");
        // a time without a zone is in that of the mail that passes it on, here UTC
        assertThat(assignment.says("/claimed_received_at")).isEqualTo("2026-01-26T10:12:00+01:00");
        assertThat(assignment.says("/text")).contains("Willen jullie dit oppakken?", "drie maanden");
        assertThat(hub().lettersTo("lotte.claes@lm.example").soFar()).isEmpty();
    }

    private java.util.Optional<DueMoment> withheld() {
        return hub().the(DueMoments.class).waitingForAPerson("lm").stream()
                .filter(due -> due.what().equals("withheld acknowledgement"))
                .findFirst();
    }
}
