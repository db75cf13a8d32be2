package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gehoor.console.Console;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.NewMail;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.gehoor.testkit.Postgres;
import org.gehoor.wiring.Home;
import org.gehoor.wiring.trial.HubAtRest;
import org.junit.jupiter.api.Test;

/** A flood: all are registered, few are answered at once, somebody is asked, and in the end nobody went without an answer. */
class LettersPauseStoryIT extends Tale {

    private static final String MAILBOX = "klachten@lm.example";

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        // on the machine's time, which the command line beside it has too
        return setup.with("gehoor.letters.pause-above", "10");
    }

    @Test
    void aFloodPausesTheAcknowledgementsUntilAPersonHasLooked() {
        List<String> people = IntStream.range(0, 16).mapToObj(i -> somebody()).toList();
        people.forEach(one -> hub().mailbox(MAILBOX).receives(NewMail.from(one, MAILBOX)));
        Patiently.until(
                "all registered",
                () -> hub().handlerOf("lm", "complaints").received().size() == 16);
        Patiently.until("degraded", Duration.ofMinutes(1), () -> health().contains("\"pausedBecause\":\"more than 10"));
        assertThat(health()).contains("\"post\":{\"status\":\"DEGRADED\"");
        assertThat(hub().web().get("/actuator/health").status()).isEqualTo(200);
        assertThat(letters(people)).isLessThan(16);
        String tasks = says("set-aside", "list", "lm");
        assertThat(tasks).contains("letters paused", "letters resume --by NAME", "1 dossiers wait");

        assertThat(says("letters", "resume", "--by", "An")).contains("Automatic letters go out again.");

        people.forEach(one -> hub().letterTo(one));
        assertThat(says("letters", "resume", "--by", "An")).contains("do not pause");
        assertThat(says("set-aside", "list", "lm")).doesNotContain("letters paused");
    }

    private long letters(List<String> people) {
        return people.stream()
                .mapToLong(one -> hub().lettersTo(one).soFar().size())
                .sum();
    }

    private String health() {
        return hub().web().get("/actuator/health").text();
    }

    /** What the command line says, beside the hub that runs. */
    private String says(String... command) {
        Map<String, String> settings = Map.of(
                "spring.datasource.url",
                hub().the(HikariDataSource.class).getJdbcUrl(),
                "spring.datasource.username",
                Postgres.USER,
                "spring.datasource.password",
                "");
        settings.forEach(System::setProperty);
        StringWriter said = new StringWriter();
        try {
            PrintWriter out = new PrintWriter(said, true);
            Console.run(new HubAtRest(new Home(Path.of("").toAbsolutePath())), out, out, command);
            return said.toString();
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }
}
