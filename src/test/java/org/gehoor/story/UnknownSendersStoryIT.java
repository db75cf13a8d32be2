package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.gehoor.intake.SetAsides.Answer;
import org.gehoor.intake.WaitingMessage;
import org.gehoor.register.Admission.Role;
import org.gehoor.register.RecordedFact;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;

/** What becomes of those who only say that they belong to a dossier. */
class UnknownSendersStoryIT extends EvidenceTale {

    @Test
    void aMailAboutTwoDossiersJoinsNeither() {
        String complainant = somebody();
        Letter first = complaintOf(complainant);
        NewMail other = bare(complainant).about("Iets anders");
        arrives(other);
        Letter second = hub().lettersTo(complainant).answering(other);
        NewMail both = NewMail.reply(first, complainant, KLACHTEN)
                .about("Mijn andere klacht " + second.number())
                .withHeader("Authentication-Results", PASSES);

        arrives(both);

        WaitingMessage waiting = hub().tray("solidaris").awaits(both);
        assertThat(waiting.reason()).isEqualTo("several-dossiers");
        assertThat(waiting.evidence()).contains(first.number(), second.number());
        Answer unsaid = senders().accept(waiting.id(), null, as(Role.COMPLAINANT, null));
        assertThat(unsaid).isInstanceOf(Answer.Refused.class);
        assertThat(unsaid.message()).contains("--dossier");
        assertThat(senders().accept(waiting.id(), second.number(), as(Role.COMPLAINANT, null)))
                .isInstanceOf(Answer.Done.class);
        mediator().awaitsJoined(second.number());
        isOnlyAssigned(first.number());
    }

    @Test
    void whoIsAcceptedAsRepresentativeIsKnownFromThenOn() {
        Letter letter = complaintOf(somebody());
        String daughter = somebody();
        NewMail reply = NewMail.reply(letter, daughter, KLACHTEN);
        arrives(reply);
        WaitingMessage waiting = hub().tray("solidaris").awaits(reply);

        Answer answer = senders().accept(waiting.id(), null, as(Role.REPRESENTATIVE, "volmacht van 2 februari"));

        assertThat(answer.message()).contains(letter.number());
        HandlerMessage joined = mediator().awaitsJoined(letter.number());
        assertThat(joined.says("/from/address")).isEqualTo(daughter);
        assertThat(hub().tray("solidaris").has(reply)).isFalse();
        RecordedFact accepted = facts(letter.number()).stream()
                .filter(fact -> fact.type().equals("sender.accepted"))
                .findFirst()
                .orElseThrow();
        assertThat(accepted.actor()).isEqualTo("Lotte Claes");
        assertThat(accepted.details()).containsEntry("role", "representative");
        assertThat(accepted.content()).containsEntry("evidence", "volmacht van 2 februari");
        assertThat(senders().accept(waiting.id(), null, as(Role.COMPLAINANT, null)))
                .isInstanceOf(Answer.Refused.class);

        arrives(NewMail.reply(letter, daughter, KLACHTEN).saying("En hierbij ook nog het bewijs van de apotheek."));
        Patiently.until(
                "the daughter's second mail",
                () -> mediator().about(letter.number()).size() == 3);
        assertThat(dossier(letter.number()).complainant().address()).isNotEqualTo(daughter);
    }

    @Test
    void whoIsRejectedOpensNothingAndTheMailIsKept() {
        Letter letter = complaintOf(somebody());
        String stranger = somebody();
        NewMail reply = NewMail.reply(letter, stranger, KLACHTEN);
        arrives(reply);
        WaitingMessage waiting = hub().tray("solidaris").awaits(reply);

        assertThat(senders().reject(waiting.id(), "is de buurman", "Lotte Claes"))
                .isInstanceOf(Answer.Done.class);

        assertThat(hub().tray("solidaris").has(reply)).isFalse();
        assertThat(lastFact(letter.number()).type()).isEqualTo("sender.rejected");
        assertThat(lastFact(letter.number()).actor()).isEqualTo("Lotte Claes");
        assertThat(senders().reject(waiting.id(), "nog eens", "Lotte Claes")).isInstanceOf(Answer.Refused.class);
        isOnlyAssigned(letter.number());
        hearsNothingOf(letter.number(), stranger, reply);
        hub().mailbox(KLACHTEN).movesTo("Processed", reply);
    }
}
