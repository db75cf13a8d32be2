package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.gehoor.intake.SetAsides;
import org.gehoor.intake.SetAsides.Judgement;
import org.gehoor.intake.WaitingMessage;
import org.gehoor.organisation.ApiKey;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.story.hub.Web;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.junit.jupiter.api.Test;

/** A telephone system hands over what was said in calls, as files, over HTTP and over JMS. */
class TranscriptStoryIT extends Tale {

    private static final Path CALLS = Path.of("src/test/resources/calls");
    private static final String KEY = "a key of the telephone system";

    private final OwnHome home = OwnHome.copied()
            .organisation(
                    "lm",
                    "mailboxes:",
                    "api_keys:\n  - {id: telephone, purpose: [transcripts], sha256: " + ApiKey.hash(KEY)
                            + "}\nmailboxes:");

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.at("2026-11-23T10:00:00Z").home(home);
    }

    @Test
    void aCallThatAnEmployeeMarkedBecomesADossierAndReachesItsHandler() {
        drop("lm", "gesprek 1.json", vcon("Mijn maandkaart is niet terugbetaald."));

        HandlerMessage assignment = hub().handlerOf("lm", "front-office")
                .awaitsAssignmentWhere(
                        message -> message.says("/complainant/telephone").equals("+31612345678"))
                .keepsItsContract();
        assertThat(assignment.says("/channel")).isEqualTo("phone");
        assertThat(assignment.says("/text"))
                .contains("Medewerker: Goedemorgen", "Klager: Mijn maandkaart is niet terugbetaald.");

        drop("lm", "gesprek 1 beter.json", vcon("Mijn maandkaart van mei is niet terugbetaald."));
        hub().handlerOf("lm", "front-office").awaitsJoined(assignment.number()).keepsItsContract();
    }

    @Test
    void aCallThatNobodyMarkedWaitsAndAPersonMakesItAComplaint() throws Exception {
        byte[] vtt = Files.readString(CALLS.resolve("vtt/role-names.vtt"))
                .replace("Ik heb een klacht.", "Ik bel over de wachtzaal.")
                .getBytes();
        Web.Answer answer =
                hub().web().post("/api/organisations/lm/transcripts", vtt, "Authorization", "Bearer " + KEY);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);

        WaitingMessage waiting = hub().tray("lm").awaits("Ik bel over de wachtzaal.");
        assertThat(waiting.reason()).isEqualTo("person-decides");
        hub().tray("lm").judges(waiting, Judgement.COMPLAINT);
        hub().handlerOf("lm", "front-office")
                .awaitsAssignmentWhere(message -> message.says("/text").contains("wachtzaal"))
                .keepsItsContract();
    }

    @Test
    void aMachinesGuessOverTheBrokerWaits() {
        hub().sends(
                        "lm",
                        "gehoor.transcripts.lm",
                        vcon("Een kapotte lift.")
                                .replace("complaint:employee", "complaint:machine")
                                .replace("0192c3a4", "0192c3a5"));
        WaitingMessage waiting = hub().tray("lm").awaits("Een kapotte lift.");
        assertThat(waiting.evidence()).contains("a machine takes it for a complaint");
        assertThat(hub().handlerOf("lm", "front-office").received())
                .noneMatch(message -> message.says("/text").contains("kapotte lift"));
    }

    @Test
    void whatIsNoTranscriptIsKeptForAPersonToo() {
        drop("lm", "lijst.csv", "naam;telefoon\nniemand;geen");
        Path folder = home.folder().resolve("transcripts/lm/.done");
        Patiently.until(
                "it is put by",
                () -> Files.isDirectory(folder)
                        && hub().the(SetAsides.class).list("lm").stream()
                                .anyMatch(one -> one.reason().equals("unreadable")));
    }

    private static String vcon(String words) {
        try {
            return Files.readString(CALLS.resolve("vcon/agent-and-customer.json"))
                    .replace("Mijn afval is al drie weken niet opgehaald.", words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under a name that begins with a dot until it is whole, as transfer programs do. */
    private void drop(String organisation, String name, String words) {
        try {
            Path folder = home.folder().resolve("transcripts").resolve(organisation);
            Path beside = Files.writeString(folder.resolve("." + name), words);
            Files.setLastModifiedTime(beside, FileTime.from(Instant.now().minusSeconds(60)));
            Files.move(beside, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
