package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gehoor.testkit.Browser;
import org.junit.jupiter.api.Test;

/** How people come in at the desk, and who does not. */
class SignInStoryIT extends DeskTale {

    private static final String REFUSED = "U bent niet aangemeld";

    @Test
    void signsInAndGoesOnToWhatWasAskedFor() {
        browser().forgetCookies();
        open("/desk/users?lang=nl");
        assertThat(browser().path()).startsWith("/desk/login?to=");

        signInHere(browser(), "Ada", PASSWORD);

        assertThat(browser().path()).startsWith("/desk/users");
        assertThat(browser().text()).contains("Ada Beheer", "Hugo Visser", "dijkstra", "klachtbehandelaar");
    }

    @Test
    void listsOnlyWhatIsOpenToWhoSignedIn() {
        assertThat(signIn("ada", PASSWORD).find("main a[href='/desk/users']").getText())
                .isEqualTo("Wie mag zich aanmelden");
        assertThat(signIn("anna", PASSWORD).text()).contains("Anna Maes", "LM Oost-Vlaanderen");
        assertThat(browser().has("main a[href='/desk/users']")).isFalse();
    }

    @Test
    void tellsWhoMayNotOpenAPageSoInWords() {
        signIn("hugo", PASSWORD);
        open("/desk/users");
        assertThat(browser().status()).isEqualTo(403);
        assertThat(browser().text()).contains("Deze pagina mag u niet openen", "Hugo Visser");
        assertThat(browser().barriers()).isEmpty();
        browser().picture("desk-forbidden");
        assertThat(open("/desk/not-on-any-list").status()).isEqualTo(403);
    }

    @Test
    void refusesUnknownNamesAndWrongPasswordsWithTheSameWords() {
        String unknown = signIn("nobody", PASSWORD).text();
        String wrong = signIn("hugo", "wrong password").text();
        assertThat(unknown).contains(REFUSED).isEqualTo(wrong);
        assertThat(browser().title()).startsWith("Fout: ");
        assertThat(browser().barriers()).isEmpty();
        browser().picture("desk-login-failed");
    }

    @Test
    void letsNobodyTryMoreThanFiveTimes() {
        String told = "";
        for (int i = 0; i < 5; i++) {
            told = signIn("frank", "guess " + i).text();
        }
        assertThat(signIn("frank", PASSWORD).text()).as("right, but the sixth").isEqualTo(told);
        assertThat(signIn("hugo", PASSWORD).text()).as("a colleague").contains("Hugo Visser");
    }

    @Test
    void signsOut() {
        signIn("hugo", PASSWORD).click("header button");
        assertThat(browser().text()).contains("U bent afgemeld");
        assertThat(open("/desk").path()).isEqualTo("/desk/login");
    }

    @Test
    void speaksTheLanguageOfTheUserUntilAnotherIsChosen() {
        browser().forgetCookies();
        signInHere(open("/desk/login"), "celine", PASSWORD);
        assertThat(browser().find("h1").getText()).isEqualTo("Guichet");
        browser().click("footer a[lang='en']");
        assertThat(browser().find("h1").getText()).isEqualTo("Desk");
        assertThat(open("/desk").find("html").getDomAttribute("lang")).isEqualTo("en");
    }

    @Test
    void leadsNobodyOutOfTheHouse() {
        for (String trap :
                List.of("https://evil.example", "//evil.example", "/%5Cevil.example", "/desk@evil.example")) {
            browser().forgetCookies();
            signInHere(open("/desk/login?to=" + trap), "hugo", PASSWORD);
            assertThat(browser().path()).as(trap).isEqualTo("/desk");
        }
    }

    @Test
    void worksWithoutScripts() {
        try (Browser plain = Browser.withoutScript()) {
            signInHere(plain.open(url("/desk/login?lang=nl")), "hugo", PASSWORD);
            assertThat(plain.text()).contains("Balie", "Hugo Visser");
        }
    }

    @Test
    void everyPageCanBeReadByEverybody() {
        for (String language : List.of("nl", "fr", "en")) {
            everyPageLooksWell(language, "desk-%s-" + language);
        }
        // colours are the same in each language
        browser().dark(true);
        everyPageLooksWell("nl", "desk-%s-dark");
        browser().dark(false);
    }

    private void everyPageLooksWell(String language, String name) {
        browser().forgetCookies();
        looksWell(open("/desk/login?lang=" + language), name.formatted("login"));
        signInHere(browser(), "ada", PASSWORD);
        looksWell(browser(), name.formatted("start"));
        looksWell(open("/desk/users"), name.formatted("users"));
        looksWell(open("/nothing-here"), name.formatted("nothing"));
    }
}
