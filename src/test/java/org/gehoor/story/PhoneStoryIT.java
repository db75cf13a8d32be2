package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.gehoor.register.Dossiers;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HandlerQueue;
import org.gehoor.testkit.Browser;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;

/** A call-centre employee writes down what a caller says. */
class PhoneStoryIT extends DeskTale {

    @Test
    void theNumberCanBeReadOutAtOnceAndTheLetterAsksToConfirm() {
        String complainant = somebody();
        Browser page = note("09 223 44 66");
        looksWell(page, "phone");
        page.type("complainant.mail", complainant).click("#note button:not([name])");

        String number = page.find("#number").getText().replace(" ", "");
        looksWell(page, "phone-noted");
        HandlerMessage assignment = hub().handlerOf("lm", "front-office")
                .awaitsAssignmentWhere(message -> bare(message.number()).equals(number))
                .keepsItsContract();
        assertThat(assignment.says("/channel")).isEqualTo("phone");
        assertThat(assignment.says("/stage")).isEqualTo("confirm");
        assertThat(hub().letterTo(complainant).number()).isEqualTo(assignment.number());
    }

    @Test
    void aSecondCallIsFoundByItsTelephoneNumberWhileTypingAndJoins() {
        String number = save(note("09 223 44 77"));

        Browser again = note("09 223 44 77");
        Patiently.until("the dossier is offered", () -> again.has(offer(number)));
        looksWell(again, "phone-candidate");
        again.click(offer(number));
        assertThat(save(again)).isEqualTo(number);
        assertThat(again.text()).contains("bij het bestaande dossier gevoegd");
        hub().handlerOf("lm", "front-office").awaitsJoined(number).keepsItsContract();
    }

    @Test
    void aNumberWithAWrongDigitIsCaughtWhileTypingAndWhenSaving() {
        String number = save(note("09 223 44 88"));
        char last = number.charAt(number.length() - 1);
        String wrong = number.substring(0, number.length() - 1) + (last == '9' ? '0' : (char) (last + 1));

        Browser page = note("09 223 44 99").type("dossier", wrong);
        Patiently.until("it is said", () -> page.text().contains("er is een cijfer verkeerd of verwisseld"));
        page.click("#note button:not([name])");
        assertThat(page.status()).isEqualTo(422);
        looksWell(page, "phone-mistyped");

        page.type("dossier", number.replace("-", " "));
        assertThat(save(page)).isEqualTo(number);
    }

    @Test
    void aNumberAndAChoiceThatDifferAreNotGuessedAt() {
        String number = save(note("09 223 45 77"));
        Browser page = note("09 223 45 78").type("dossier", number);
        Patiently.until("it is chosen", () -> page.has(offer(number) + ":checked"));
        page.click("#candidate-none").click("#note button:not([name])");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.find("#dossier-error").getText()).contains("uw keuze in de lijst");
    }

    @Test
    void ofAConfidentialDossierOnlyItsBeingThereIsTold() {
        Browser first = note("09 223 45 00").type("subject", "Geheim onderwerp").click("#confidential");
        String number = save(first);

        String offer = offer(number);
        Browser again = note("09 223 45 00");
        Patiently.until("it is offered", () -> again.has(offer));
        assertThat(again.find(offer + " + label").getText())
                .contains("vertrouwelijk")
                .doesNotContain("Geheim", "Lies", number);
        again.click(offer).click("#note button:not([name])");

        Patiently.until("it is noted", () -> again.text().contains("vertrouwelijk dossier"));
        assertThat(again.text()).doesNotContain(number);
        hub().handlerOf("lm", "front-office").awaitsJoined(number).keepsItsContract();
    }

    @Test
    void settledOnTheSpotIsRegisteredAndClosed() {
        Browser page = note("09 223 45 11").type("settled_on_the_spot", "Meteen terugbetaald, excuses aanvaard.");
        String number = save(page);
        HandlerQueue handler = hub().handlerOf("lm", "front-office");
        assertThat(handler.awaitsAssignment(number).keepsItsContract().says("/settled_on_the_spot"))
                .isEqualTo("Meteen terugbetaald, excuses aanvaard.");
        Patiently.until(
                "the handler hears that nothing is left to do",
                () -> handler.about(number).size() == 2);
        assertThat(handler.about(number))
                .extracting(HandlerMessage::kind)
                .containsExactly("assignment.v1", "closed.v1");
        Patiently.until("it is closed", () -> hub().the(Dossiers.class)
                .numbered("lm", number)
                .filter(dossier -> dossier.state().equals("closed"))
                .isPresent());
    }

    @Test
    void aNoteThatWasSavedBeforeAndIsChangedIsSaidToBecomeAFurtherOne() {
        Browser page = note("09 223 45 33");
        String key = page.find("#note input[name='key']").getDomProperty("value");
        String first = save(page);

        page = note("09 223 45 34");
        page.driver().executeScript("arguments[0].value = arguments[1]", page.find("#note input[name='key']"), key);
        page.click("#note button:not([name])");
        assertThat(page.find("[role='alert']").getText()).contains("Dit is al eerder opgeslagen");
        assertThat(page.has("#number")).isFalse();
        assertThat(save(page)).isNotEqualTo(first);
    }

    @Test
    void withoutScriptThereIsAButtonToLook() {
        String number = save(note("09 223 45 22"));
        try (Browser plain = Browser.withoutScript()) {
            signInHere(plain.open(url("/desk/login?lang=nl")), "anna", PASSWORD);
            plain.open(url("/desk/phone?lang=nl"))
                    .type("complainant.telephone", "09 223 45 22")
                    .click("button[name='look']");
            assertThat(plain.has(offer(number))).isTrue();
        }
    }

    @Test
    void anotherOrganisationsDeskIsAsGoodAsNone() {
        signIn("anna", PASSWORD);
        assertThat(open("/desk/phone?organisation=dijkstra").status()).isEqualTo(404);
        signIn("hugo", PASSWORD);
        assertThat(open("/desk/phone").status()).isEqualTo(403);
    }

    /** What is chosen by is opaque. */
    private String offer(String number) {
        return "input[name='candidate'][value='"
                + hub().the(Dossiers.class).numbered("lm", number).orElseThrow().publicId() + "']";
    }

    private Browser note(String telephone) {
        signIn("anna", PASSWORD);
        return open("/desk/phone?lang=nl")
                .type("complainant.name", "Lies Peeters")
                .type("complainant.telephone", telephone)
                .type("text", "Haar terugbetaling is te laag en zij wacht al drie maanden.");
    }

    /** Saves, and waits for the number as it is written. */
    private static String save(Browser page) {
        page.click("#note button:not([name])");
        String spoken = page.find("#number").getText().replace(" ", "");
        return page.text()
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split("[ .]")))
                .filter(word -> bare(word).equals(spoken) && word.contains("-"))
                .findFirst()
                .orElseThrow();
    }

    private static String bare(String number) {
        return number.replaceAll("[^0-9A-Za-z]", "");
    }
}
