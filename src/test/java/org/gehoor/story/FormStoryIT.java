package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.testkit.Browser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Somebody complains through the form on the website. */
class FormStoryIT extends DeskTale {

    @TempDir
    Path folder;

    @Override
    HubSetup prepared(HubSetup setup) {
        return super.prepared(setup).with("gehoor.forms.quickest", "0s").with("gehoor.forms.per-address-per-hour", "0");
    }

    @Test
    void withoutScriptInThreeLanguagesItEndsOnThePageWithTheNumber() {
        try (Browser plain = Browser.withoutScript()) {
            for (String language : List.of("nl", "fr", "en")) {
                String complainant = somebody();
                looksWell(open("/o/lm/complaint?lang=" + language), "form-" + language);
                plain.open(url("/o/lm/complaint?lang=" + language));
                fill(plain, complainant).click("main button");

                String number = plain.find("#number").getText();
                HandlerMessage assignment = hub().handlerOf("lm", "complaints")
                        .awaitsAssignment(number)
                        .keepsItsContract();
                assertThat(assignment.says("/channel")).isEqualTo("form");
                assertThat(assignment.says("/language")).isEqualTo(language);
                assertThat(assignment.says("/complainant/telephone")).isEqualTo("+3292234455");
                assertThat(assignment.says("/registration/member_number")).isEqualTo("12345");
                assertThat(hub().letterTo(complainant).number()).isEqualTo(number);
            }
        }
    }

    @Test
    void whatIsWrongIsSaidOnTopAndAtItsFieldAndNothingTypedIsLost() {
        Browser page = open("/o/lm/complaint?lang=nl");
        page.type("text", "Ik wacht al drie maanden.").type("complainant.mail", "lies@");
        page.click("main button");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.find("#wrongs").getText())
                .contains("Naam: vul dit in", "E-mailadres: dit is geen e-mailadres", "Hoe wij u bereiken: vul dit in");
        assertThat(page.find("#complainant-mail").getDomAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.find("#text").getDomProperty("value")).isEqualTo("Ik wacht al drie maanden.");
        looksWell(page, "form-wrong");

        page.click("#wrongs a[href='#complainant-name']");
        page.type("complainant.name", "Lies Peeters").type("complainant.mail", somebody());
        page.click("main button");
        assertThat(page.find("#number").getText()).isNotBlank();
        looksWell(page, "form-done");
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Browser page = open("/o/solidaris/complaint?lang=nl");
        press(page, Keys.TAB);
        assertThat(page.driver().switchTo().activeElement().getText()).isEqualTo("Naar de inhoud");
        press(page, Keys.ENTER);
        for (int i = 0; i < 30 && !focused(page, "text"); i++) {
            press(page, Keys.TAB);
        }
        press(page, "Mijn vraag blijft liggen en niemand antwoordt mij.");
        typeAt(page, "complainant.name", "Lies Peeters");
        typeAt(page, "complainant.telephone", "09 223 44 55");
        press(page, Keys.ENTER);

        assertThat(page.find("#number").getText()).isNotBlank();
    }

    @Test
    void filesComeAlongAndAProgramDoesNot() throws IOException {
        Path receipt = Files.writeString(folder.resolve("bon.txt"), "Kassabon: 12 euro");
        Path program = Files.write(folder.resolve("foto.jpg"), new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});
        Browser page = fill(open("/o/lm/complaint?lang=nl"), somebody());
        page.driver().findElement(By.name("files")).sendKeys(program.toString());
        page.click("main button");
        assertThat(page.find("#files-error").getText()).contains("dit soort bestand nemen wij niet aan");

        page.driver().findElement(By.name("files")).sendKeys(receipt.toString());
        page.click("main button");
        String number = page.find("#number").getText();
        assertThat(hub().handlerOf("lm", "complaints").awaitsAssignment(number).says("/attachments/0/name"))
                .isEqualTo("bon.txt");
    }

    @Test
    void sendingTwiceIsOneDossier() {
        Browser page = fill(open("/o/lm/complaint?lang=nl"), somebody());
        page.click("main button");
        String number = page.find("#number").getText();
        page.driver().navigate().refresh();
        assertThat(page.find("#number").getText()).isEqualTo(number);
    }

    @Test
    void whatWasSavedBeforeAndIsChangedIsSaidToBecomeAFurtherComplaint() {
        String complainant = somebody();
        Browser page = open("/o/lm/complaint?lang=nl");
        String key = page.find("input[name='key']").getDomProperty("value");
        String first =
                fill(page, complainant).click("main button").find("#number").getText();
        page = fill(open("/o/lm/complaint?lang=nl"), complainant).type("fields.member_number", "54321");
        page.driver().executeScript("arguments[0].value = arguments[1]", page.find("input[name='key']"), key);
        page.click("main button");
        assertThat(page.find("[role='alert']").getText()).contains("Dit is al eerder opgeslagen");
        assertThat(page.click("main button").find("#number").getText()).isNotEqualTo(first);
    }

    @Test
    void feedbackIsNoComplaintAndWaitsForAPerson() {
        Browser page = open("/o/kantoor/complaint?lang=nl").click("a[href='/o/kantoor/feedback']");
        page.type("text", "De koffie mag wat sterker.");
        looksWell(page, "feedback");
        page.click("main button");
        assertThat(page.text()).contains("Dank u wel");
        assertThat(page.has("#number")).isFalse();
    }

    @Test
    void speaksOnlyTheLanguagesThatTheOrganisationWritesIn() {
        Browser page = open("/o/dijkstra/complaint?lang=fr");
        assertThat(page.find("h1").getText()).isEqualTo("Een klacht indienen");
        assertThat(page.find("html").getDomAttribute("lang")).isEqualTo("nl");
        assertThat(page.has("#confidential"))
                .as("its procedure gives that choice")
                .isTrue();
        assertThat(open("/o/lm/complaint").has("#confidential")).isFalse();
        assertThat(open("/o/nobody/complaint").status()).isEqualTo(404);
    }

    @Test
    void wordsOfStrangersAreShownAndNeverRun() {
        String script = "<script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\">";
        Browser page = open("/o/lm/complaint?lang=nl");
        page.type("text", script).type("complainant.name", script).click("main button");
        assertThat(page.title()).doesNotContain("hacked");
        assertThat(page.find("#text").getDomProperty("value")).isEqualTo(script);
    }

    @Test
    void anUploadThatIsFarTooLargeIsRefusedInWordsAndHarmsNobody() throws InterruptedException {
        assertThat(upload(40L << 20)).contains("413 Dit is te groot");
        assertThat(upload(1L << 30)).as("cut off, or refused").doesNotContain("200");
        assertThat(open("/o/lm/complaint?lang=nl").status()).isEqualTo(200);
    }

    /** Status and title of the answer; the word of the error where the connection was cut. */
    private String upload(long bytes) throws InterruptedException {
        String head = "--grens\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create(url("/o/lm/complaint?lang=nl")))
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .header("Accept", "text/html")
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                                new ByteArrayInputStream(head.getBytes(StandardCharsets.US_ASCII)), new Zeros(bytes))),
                        head.length() + bytes))
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return answer.statusCode() + " " + Jsoup.parse(answer.body()).title();
        } catch (IOException cut) {
            return cut.getClass().getSimpleName();
        }
    }

    /** So many bytes, out of nothing. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(most, left);
            left -= some;
            return some;
        }
    }

    @Test
    void theFormOnPaperIsAPdf() {
        var answer = hub().web().get("/o/lm/complaint.pdf");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).startsWith("%PDF-");
    }

    private static Browser fill(Browser page, String complainant) {
        return page.type("text", "Ik kreeg te weinig terugbetaald en niemand belt mij terug.")
                .type("fields.member_number", "12345")
                .type("complainant.name", "Lies Peeters")
                .type("complainant.mail", complainant)
                .type("complainant.telephone", "09 223 44 55");
    }

    private static void typeAt(Browser page, String field, String text) {
        for (int i = 0; i < 30 && !focused(page, field); i++) {
            press(page, Keys.TAB);
        }
        press(page, text);
    }

    private static boolean focused(Browser page, String field) {
        return field.equals(page.driver().switchTo().activeElement().getDomAttribute("name"));
    }

    private static void press(Browser page, CharSequence keys) {
        new Actions(page.driver()).sendKeys(keys).perform();
    }
}
