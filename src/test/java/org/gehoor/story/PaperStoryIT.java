package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gehoor.correspondence.PaperPost;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.Browser;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Letters on paper, in and out: Anna enters what the postman brought, and posts what the hub prints. */
class PaperStoryIT extends DeskTale {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    @TempDir
    Path folder;

    private final OwnHome home = OwnHome.copied();

    @Override
    HubSetup prepared(HubSetup setup) {
        return super.prepared(setup).home(home);
    }

    @Test
    void aLetterCountsFromItsDateStampAndItsAnswerIsPostedByHand() throws IOException {
        LocalDate yesterday = LocalDate.now(ZONE).minusDays(1);
        Browser page = letter(yesterday);
        looksWell(page, "letter");
        String number = save(page);
        looksWell(page, "letter-noted");

        HandlerMessage assignment =
                hub().handlerOf("lm", "complaints").awaitsAssignment(number).keepsItsContract();
        assertThat(assignment.says("/channel")).isEqualTo("paper");
        assertThat(assignment.says("/attachments/0/name")).isEqualTo("brief.pdf");
        assertThat(assignment.says("/complainant/postal")).isEqualTo("Kerkstraat 1\n9000 Gent");
        Dossier dossier = dossier(number);
        assertThat(dossier.receivedAt())
                .isEqualTo(yesterday.atStartOfDay(ZONE).toInstant())
                .isBefore(dossier.registeredAt());

        Patiently.until("it waits to be posted", () -> hub().the(PaperPost.class).toPost("lm").stream()
                .anyMatch(waiting -> waiting.dossier().equals(number)));
        page = open("/desk/print?lang=nl");
        assertThat(page.text()).contains("Dossier " + number + ": ontvangstbevestiging (pdf)", "Nederlands");
        looksWell(page, "print");
        String pdf = page.find("a[href$='.pdf']").getDomProperty("href");
        Object[] fetched = ((List<?>) page.driver()
                        .executeAsyncScript(
                                "const done = arguments[1]; fetch(arguments[0]).then(async a => done([a.status,"
                                        + " a.headers.get('cache-control'), a.headers.get('content-disposition'), (await a.text()).slice(0, 5)]))",
                                pdf))
                .toArray();
        assertThat(fetched).startsWith(200L, "no-store").endsWith("%PDF-");
        assertThat(fetched[2]).asString().startsWith("inline").contains(number);

        post(page, number, yesterday.plusDays(2));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("deze datum ligt in de toekomst");
        looksWell(page, "print-wrong");
        post(page, number, yesterday.minusDays(1));
        assertThat(page.text()).contains("kan niet gepost zijn voordat de klacht binnenkwam");
        post(page, number, LocalDate.now(ZONE));
        assertThat(page.text()).contains("genoteerd als gepost");
        looksWell(page, "print-done");
        assertThat(hub().the(Dossiers.class).promises(dossier.id()))
                .anySatisfy(promise ->
                        assertThat(promise.promise() + " " + promise.state()).isEqualTo("acknowledge met"));
        assertThat(open("/desk/print").has("a[href='" + pdf.substring(pdf.indexOf("/desk")) + "']"))
                .isFalse();
    }

    @Test
    void whatIsMissingIsSaidAndADayToComeIsRefused() throws IOException {
        signIn("anna", PASSWORD);
        Browser page = open("/desk/letter?lang=nl").click("#note button:not([name])");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.find("#wrongs").getText()).contains("Scan van de brief", "Datumstempel");
        looksWell(page, "letter-wrong");
        page = letter(LocalDate.now(ZONE).plusDays(1));
        page.click("#note button:not([name])");
        assertThat(page.find("#received_on-error").getText()).contains("toekomst");
    }

    @Test
    void aLetterToADossierOfACallJoinsAndConfirmsIt() throws IOException {
        signIn("anna", PASSWORD);
        Browser call = open("/desk/phone?lang=nl")
                .type("complainant.name", "Rik Baert")
                .type("complainant.telephone", "09 223 46 01")
                .type("text", "Zijn terugbetaling blijft uit.");
        call.click("#note button:not([name])");
        String spoken = call.find("#number").getText().replace(" ", "");
        HandlerMessage assigned = hub().handlerOf("lm", "front-office")
                .awaitsAssignmentWhere(message ->
                        message.number().replaceAll("[^0-9A-Za-z]", "").equals(spoken));
        assertThat(dossier(assigned.number()).state()).isEqualTo("awaiting_confirmation");

        Browser page = letter(LocalDate.now(ZONE)).type("dossier", assigned.number());
        assertThat(save(page)).isEqualTo(assigned.number());
        assertThat(page.text()).contains("bij het bestaande dossier gevoegd");
        hub().handlerOf("lm", "front-office").awaitsJoined(assigned.number()).keepsItsContract();
        assertThat(dossier(assigned.number()).state()).isNotEqualTo("awaiting_confirmation");
    }

    @Test
    void aScanInTheWatchedFolderWaitsForAPersonAndIsPutAway() throws IOException {
        Path watched = Files.createDirectories(home.folder().resolve("paper/lm"));
        Files.copy(pdf("scan0001.pdf"), watched.resolve("scan0001.pdf"));
        hub().tray("lm").awaits("scan0001.pdf");
        Patiently.until("it is put away", () -> names(watched.resolve(".done")).size() == 1);
        assertThat(names(watched.resolve(".done")).get(0)).endsWith("-scan0001.pdf");
        assertThat(names(watched)).isEmpty();
        assertThat(home.folder().resolve("paper/solidaris")).doesNotExist();
    }

    @Test
    void theLetterOfAConfidentialDossierIsNotShownToEverybody() throws IOException {
        String number = save(letter(LocalDate.now(ZONE)).click("#confidential"));
        Patiently.until("it waits to be posted", () -> hub().the(PaperPost.class).toPost("lm").stream()
                .anyMatch(waiting -> waiting.dossier().equals(number)));
        long letter = hub().the(PaperPost.class).toPost("lm").stream()
                .filter(waiting -> waiting.dossier().equals(number))
                .findFirst()
                .orElseThrow()
                .letter();
        Browser page = open("/desk/print?lang=nl");
        assertThat(page.text()).contains("vertrouwelijke dossiers").doesNotContain(number);
        assertThat(open("/desk/print/lm/" + letter + ".pdf").status()).isEqualTo(404);
    }

    @Test
    void anotherOrganisationsPaperIsAsGoodAsNone() {
        signIn("anna", PASSWORD);
        assertThat(open("/desk/letter?organisation=dijkstra").status()).isEqualTo(404);
        assertThat(open("/desk/print/dijkstra/1.pdf").status()).isEqualTo(404);
        signIn("frank", PASSWORD);
        assertThat(open("/desk/letter").status()).isEqualTo(403);
        assertThat(open("/desk/print").status()).isEqualTo(403);
    }

    private Browser letter(LocalDate stamp) throws IOException {
        signIn("anna", PASSWORD);
        Browser page = open("/desk/letter?lang=nl")
                .type("complainant.name", "Lies Peeters")
                .type("complainant.postal", "Kerkstraat 1\n9000 Gent")
                .type("text", "Haar terugbetaling is te laag en zij wacht al drie maanden op een antwoord van ons.");
        page.driver().findElement(By.name("files")).sendKeys(pdf("brief.pdf").toString());
        return date(page, "input[name='received_on']", stamp);
    }

    private static String save(Browser page) {
        page.click("#note button:not([name])");
        return page.find("#number").getText();
    }

    private static void post(Browser page, String number, LocalDate on) {
        String form = page.driver()
                .findElement(
                        By.xpath("//div[@class='paper-letter'][contains(., '" + number + "')]//input[@type='date']"))
                .getDomAttribute("id");
        date(page, "#" + form, on).click("#" + form + " ~ button");
    }

    /** As a person chooses it from the calendar, however the browser writes dates. */
    private static Browser date(Browser page, String selector, LocalDate day) {
        page.driver().executeScript("arguments[0].value = arguments[1]", page.find(selector), day.toString());
        return page;
    }

    private Path pdf(String name) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }

    private Dossier dossier(String number) {
        return hub().the(Dossiers.class).numbered("lm", number).orElseThrow();
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
