package org.gehoor.tryout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Postgres;

/**
 * What points the hub at the try-out's servers: arguments, because {@code ./config/application.yml} beats all that is weaker; and
 * system properties, which fill the <code>${NAME}</code> of the example organisations.
 */
final class HubArguments {

    /** Account of the try-out at the embedded broker, to read the handlers' queues with. */
    static final String BROKER_USER = "tryout";

    static final String DATABASE = "gehoor";

    private final TryOutSettings settings;

    private HubArguments(TryOutSettings settings) {
        this.settings = settings;
    }

    static HubArguments of(TryOutSettings settings) {
        return new HubArguments(settings);
    }

    void setSystemProperties() {
        System.setProperty("GEHOOR_IMAP_HOST", MailServer.HOST);
        System.setProperty("GEHOOR_IMAP_PORT", String.valueOf(settings.imap()));
        System.setProperty("GEHOOR_IMAP_SECURITY", "none");
        System.setProperty("GEHOOR_POLL", "1 second");
        for (String organisation : TryOutMailboxes.ORGANISATIONS) {
            for (String name : TryOutMailboxes.NAMES) {
                String variable = organisation + "_" + name + "_PASSWORD";
                System.setProperty(variable.toUpperCase(Locale.ROOT), MailServer.PASSWORD);
            }
        }
    }

    /** Ours and those that a person gave; where both name a setting, the person's. */
    String[] with(String... given) {
        List<String> names = Stream.of(given).map(HubArguments::name).toList();
        return Stream.concat(ours().stream().filter(one -> !names.contains(name(one))), Stream.of(given))
                .toArray(String[]::new);
    }

    private static String name(String argument) {
        return argument.split("=", 2)[0];
    }

    private List<String> ours() {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=jdbc:postgresql://" + MailServer.HOST + ":" + settings.postgres() + "/"
                        + DATABASE,
                "--spring.datasource.username=" + Postgres.USER,
                "--spring.datasource.password=",
                "--spring.main.banner-mode=off",
                // the try-out stops the hub itself: hooks run side by side, and it must not find its database gone
                "--spring.main.register-shutdown-hook=false",
                "--server.address=" + MailServer.HOST,
                "--server.port=" + settings.http(),
                "--gehoor.desk.users=" + settings.usersFile(),
                "--gehoor.smtp.host=" + MailServer.HOST,
                "--gehoor.smtp.port=" + settings.smtp(),
                "--gehoor.smtp.security=none",
                "--gehoor.broker.url=",
                "--gehoor.broker.host=" + MailServer.HOST,
                "--gehoor.broker.port=" + settings.broker(),
                "--gehoor.broker.data=" + settings.brokerFolder(),
                "--gehoor.broker.users[0].name=" + BROKER_USER,
                "--gehoor.broker.users[0].password=" + MailServer.PASSWORD));
        for (int i = 0; i < TryOutMailboxes.ORGANISATIONS.size(); i++) {
            arguments.add("--gehoor.broker.users[0].organisations[" + i + "]=" + TryOutMailboxes.ORGANISATIONS.get(i));
        }
        return arguments;
    }
}
