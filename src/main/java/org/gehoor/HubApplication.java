package org.gehoor;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gehoor.console.Console;
import org.gehoor.wiring.Home;
import org.gehoor.wiring.start.Start;
import org.gehoor.wiring.trial.HubAtRest;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the hub; with a command as first argument ({@code check}, {@code set-aside} …) hands over to the console. */
// room by room, so that what tests and the try-out keep beside them is not taken for the hub's
@SpringBootApplication(
        scanBasePackages = {
            "org.gehoor.register",
            "org.gehoor.intake",
            "org.gehoor.dispatch",
            "org.gehoor.correspondence",
            "org.gehoor.desk",
            "org.gehoor.wiring"
        })
public class HubApplication {

    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

    /** Commands that are to answer at once; waking Spring's logging takes longer than their work. */
    private static final Set<String> WITHOUT_SPRING = Set.of("read", "term", "timeline", "password", "api-key");

    /** Exits with 78 (EX_CONFIG of sysexits.h) when the configuration keeps the hub from starting. */
    public static void main(String[] args) {
        if (args.length > 0 && (HELP.contains(args[0]) || !args[0].startsWith("-"))) {
            System.exit(command(args));
        }
        try {
            run(args);
        } catch (SpringApplication.AbandonedRunException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // said already, in one line where it is known what to do
            System.exit(Start.exitCode(e));
        }
    }

    /** Starts the hub in this process: for the try-out and for tests. */
    public static ConfigurableApplicationContext run(String... args) {
        return Start.application(HubApplication.class, Home.find(args)).run(args);
    }

    private static int command(String... args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        silence(args[0]);
        return Console.run(new HubAtRest(Home.find()), out, err, args);
    }

    /** A command answers on the terminal; what is logged on the way is no answer. */
    private static void silence(String command) {
        if (WITHOUT_SPRING.contains(command)) {
            System.setProperty("slf4j.internal.verbosity", "ERROR");
            System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
            return;
        }
        System.setProperty("logging.level.root", "OFF");
        LoggingSystem.get(HubApplication.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
    }
}
