package org.gehoor.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.gehoor.organisation.Organisations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the example organisation would do with a mail, without its register. */
class ForesightTest {

    private static final String TO_COMPLAINTS = "From: jan@klager.example\nTo: klachten@solidaris.example\n";
    private static final String DUTCH = "\nIk wacht al weken op mijn geld en er is niemand die mij terug belt.\n";
    private static final String FRENCH =
            "\nMadame, monsieur, je ne suis pas contente de votre réponse et vous ne m'avez toujours pas remboursée.\n";

    private final Organisations organisations =
            Organisations.check(Path.of(""), name -> null).orThrow();
    private final Examiner examiner = new Examiner(new Foresight(organisations.called("solidaris"), organisations));

    @AfterEach
    void close() {
        examiner.close();
    }

    @Test
    void aComplaintGetsAQueueAndAnAcknowledgementInItsLanguage() {
        Forecast dutch = of(TO_COMPLAINTS + DUTCH);
        assertThat(dutch.would()).isEqualTo("become a new dossier");
        assertThat(dutch.queue()).isEqualTo("mediator");
        assertThat(dutch.rule()).startsWith("otherwise: ");
        assertThat(dutch.letter()).isEqualTo("acknowledgement.nl");
        Forecast french = of(TO_COMPLAINTS + FRENCH);
        assertThat(french.language()).isEqualTo("fr");
        assertThat(french.letter()).isEqualTo("acknowledgement.fr");
    }

    @Test
    void aMachineGetsNeither() {
        Forecast forecast = of(TO_COMPLAINTS + "Auto-Submitted: auto-replied\n" + DUTCH);
        assertThat(forecast.would()).isEqualTo("be filed and answered by nobody");
        assertThat(forecast.queue()).isNull();
        assertThat(forecast.letter()).isNull();
    }

    @Test
    void anAnswerToALetterOfOursGoesToItsDossier() {
        assertThat(of(TO_COMPLAINTS + "In-Reply-To: <gehoor.abc@solidaris.example>\n" + DUTCH)
                        .would())
                .startsWith("join the dossier of our letter");
        assertThat(of(TO_COMPLAINTS + "In-Reply-To: <gehoor.abc@elsewhere.example>\n" + DUTCH)
                        .would())
                .isEqualTo("become a new dossier");
    }

    @Test
    void aPersonDecidesWhereMoreThanComplaintsComesIn() {
        Forecast forecast = of("From: jan@klager.example\nTo: info@solidaris.example\n" + DUTCH);
        assertThat(forecast.mailbox()).isEqualTo("info");
        assertThat(forecast.would()).startsWith("wait for a person");
        assertThat(forecast.letter()).isNull();
    }

    @Test
    void anAcknowledgementIsWithheldForThoseWhoMayNotBeAnswered() {
        Forecast unread = of("From: no-reply@klager.example\nTo: klachten@solidaris.example\n" + DUTCH);
        assertThat(unread.queue()).isEqualTo("mediator");
        assertThat(unread.letter()).isNull();
        assertThat(unread.letterWhy()).contains("nobody reads");
        Forecast ours = of("From: klachten@lm.example\nTo: klachten@solidaris.example\n" + DUTCH);
        assertThat(ours.letterWhy()).contains("an address of ours");
    }

    @Test
    void aRobotsMailThatNamesSomebodyElseToAnswerToIsForAPerson() {
        assertThat(of("From: form@webshop.example\nReply-To: jan@klager.example\nTo: klachten@solidaris.example\n"
                                + "Auto-Submitted: auto-generated\n" + DUTCH)
                        .would())
                .startsWith("wait for a person: looks like a robot's");
        assertThat(of("From: form@webshop.example\nReply-To: klachten@lm.example\nTo: klachten@solidaris.example\n"
                                + "Auto-Submitted: auto-generated\n" + DUTCH)
                        .would())
                .isEqualTo("be filed and answered by nobody");
    }

    @Test
    void onlyNumbersWithTheirCheckDigitsRightAreNumbersOfOurs() {
        assertThat(of(TO_COMPLAINTS + "Subject: 2026-000001-16 en 2026-000001-17\n" + DUTCH)
                        .dossiers())
                .containsExactly("2026-000001-16");
    }

    private Forecast of(String mail) {
        return Objects.requireNonNull(examiner.examine(mail.getBytes(UTF_8)).forecast());
    }
}
