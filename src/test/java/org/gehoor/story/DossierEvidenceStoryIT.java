package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.gehoor.intake.WaitingMessage;
import org.gehoor.register.DueMoments;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.junit.jupiter.api.Test;

/** To which dossier a mail belongs. */
class DossierEvidenceStoryIT extends EvidenceTale {

    @Test
    void anAnswerToTheTokensAddressJoinsThoughTheThreadIsLost() {
        String complainant = somebody();
        Letter letter = complaintOf(complainant);
        String tagged = letter.header("Reply-To").replaceAll(".*<|>.*", "");
        assertThat(tagged).matches("klachten\\+[a-z2-7]{42}@solidaris\\.example");

        arrives(bare(complainant).about("Nog iets").withHeader("Delivered-To", tagged));

        mediator().awaitsJoined(letter.number()).keepsItsContract();
        assertThat(lastFact(letter.number()).details())
                .containsEntry("evidence", "our-token")
                .doesNotContainKey("weak");
    }

    @Test
    void anAnswerToALetterJoinsByTheTokenInItsMessageIdAlone() {
        String complainant = somebody();
        Letter letter = complaintOf(complainant);
        String neverSent = letter.messageId().replaceFirst("gehoor\\.[^.]+\\.", "gehoor.another.");

        arrives(bare(complainant).about("Nog iets").withHeader("References", neverSent));

        mediator().awaitsJoined(letter.number());
    }

    @Test
    void aStrangerWithTheTokenWaitsForAPersonAndLearnsNothing() {
        Letter letter = complaintOf(somebody());
        String stranger = somebody();
        NewMail reply = NewMail.reply(letter, stranger, KLACHTEN).withHeader("Authentication-Results", PASSES);

        arrives(reply);

        WaitingMessage waiting = hub().tray("solidaris").awaits(reply);
        assertThat(waiting.reason()).isEqualTo("unknown-sender");
        assertThat(waiting.evidence()).contains(letter.number());
        assertThat(hub().the(DueMoments.class).waitingForAPerson("solidaris"))
                .anyMatch(due -> Long.valueOf(waiting.id()).equals(due.receivedMessage()));
        isOnlyAssigned(letter.number());
        hearsNothingOf(letter.number(), stranger, reply);
    }

    @Test
    void aNumberJoinsWeaklyWhereOurServerVouchesForTheSender() {
        String complainant = somebody();
        Letter letter = complaintOf(complainant);

        arrives(bare(complainant).about("Mijn klacht " + letter.number()).withHeader("Authentication-Results", PASSES));

        mediator().awaitsJoined(letter.number());
        assertThat(lastFact(letter.number()).details())
                .containsEntry("evidence", "number-and-dmarc")
                .containsEntry("weak", "true");
    }

    @Test
    void aNumberWithoutThatWaitsForAPersonAlsoWhereAnotherServerVouches() {
        String complainant = somebody();
        Letter letter = complaintOf(complainant);
        NewMail numbered = bare(complainant).about("Mijn klacht " + letter.number());
        NewMail vouched = bare(complainant)
                .saying("Het gaat om " + letter.number() + ", kunt u mij zeggen hoe het daar nu mee staat?")
                .withHeader("Authentication-Results", PASSES.replace("mx.solidaris", "mx.elsewhere"));

        arrives(numbered);
        arrives(vouched);

        assertThat(hub().tray("solidaris").awaits(numbered).reason()).isEqualTo("unproven-sender");
        assertThat(hub().tray("solidaris").awaits(vouched).reason()).isEqualTo("unproven-sender");
        isOnlyAssigned(letter.number());
    }

    @Test
    void aNumberWithAWrongDigitIsAnyMail() {
        String complainant = somebody();
        Letter letter = complaintOf(complainant);
        String number = letter.number();
        char last = number.charAt(number.length() - 1);
        NewMail wrong = bare(complainant)
                .about("Mijn klacht " + number.substring(0, number.length() - 1)
                        + (last == '9' ? '0' : (char) (last + 1)))
                .withHeader("Authentication-Results", PASSES);

        arrives(wrong);

        assertThat(hub().lettersTo(complainant).answering(wrong).number()).isNotEqualTo(number);
        isOnlyAssigned(number);
    }
}
