package org.gehoor;

import org.gehoor.wiring.Home;
import org.gehoor.wiring.start.Doors;
import org.gehoor.wiring.start.Start;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
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

    /** Exits with 78 (EX_CONFIG of sysexits.h) when the configuration keeps the hub from starting. */
    public static void main(String[] args) {
        if (Doors.leadToTheConsole(args)) {
            System.exit(Doors.console(Home.find(args), args));
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
}
