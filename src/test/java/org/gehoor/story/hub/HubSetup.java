package org.gehoor.story.hub;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.gehoor.HubApplication;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Ports;
import org.gehoor.testkit.Postgres;
import org.gehoor.testkit.TurnedClock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;

/** What a hub stands on in a story: the shipped example, an empty database, an embedded broker, unless told otherwise. */
public final class HubSetup {

    /** Folders under {@code config/organisations}; each has mailboxes klachten@ and info@ in its {@code .example}. */
    public static final List<String> ORGANISATIONS = List.of("huidarts", "kantoor", "solidaris", "lm", "dijkstra");

    private final MailServer mail;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final int brokerPort = Ports.free();
    private @Nullable TurnedClock clock;
    private @Nullable ExternalBroker broker;

    HubSetup(MailServer mail) {
        this.mail = mail;
        with("spring.main.banner-mode", "off");
        with("spring.main.register-shutdown-hook", "false");
        with("spring.datasource.username", Postgres.USER);
        with("spring.datasource.password", "");
        with("server.port", "0");
        with("gehoor.desk.first-admin", "false");
        with("gehoor.mailboxes.poll", "200ms");
        with("gehoor.smtp.host", MailServer.HOST);
        with("gehoor.smtp.port", String.valueOf(mail.smtpPort()));
        with("gehoor.smtp.security", "none");
        // in a story everybody writes from one domain, and a year goes by in a minute
        with("gehoor.letters.per-domain-per-hour", "0");
        with("gehoor.letters.pause-above", "0");
        with("GEHOOR_IMAP_HOST", MailServer.HOST);
        with("GEHOOR_IMAP_PORT", String.valueOf(mail.imapPort()));
        with("GEHOOR_IMAP_SECURITY", "none");
        for (String organisation : ORGANISATIONS) {
            for (String name : List.of("klachten", "info")) {
                mail.mailbox(name + "@" + organisation + ".example");
                with((organisation + "_" + name + "_PASSWORD").toUpperCase(Locale.ROOT), MailServer.PASSWORD);
            }
        }
    }

    /** A setting as in {@code application.yml}, or a variable of the example configuration. */
    public HubSetup with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** Business time stands still at this moment until the story turns it; without, time is the machine's. */
    public HubSetup at(String instant) {
        this.clock = TurnedClock.at(instant);
        return this;
    }

    /** A home of the story's own, with configuration that differs from the example. */
    public HubSetup home(OwnHome home) {
        return with("gehoor.home", home.folder().toString());
    }

    public HubSetup database(String jdbcUrl) {
        return with("spring.datasource.url", jdbcUrl);
    }

    /** A broker of the organisation's own instead of the embedded one. */
    public HubSetup broker(ExternalBroker external) {
        this.broker = external;
        with("gehoor.broker.user", ExternalBroker.HUB);
        with("gehoor.broker.password", ExternalBroker.PASSWORD);
        return with("gehoor.broker.url", external.url());
    }

    MailServer mail() {
        return mail;
    }

    /** Starts it; a second start finds the database and the journal of the first. */
    public Hub start() {
        settings.computeIfAbsent(
                "spring.datasource.url", key -> Postgres.forTests().migratedDatabase("story"));
        if (broker == null) {
            embedBroker();
        }
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        AtomicReference<ConfigurableApplicationContext> running = new AtomicReference<>();
        SpringApplication.withHook(
                application -> new Clockmaker(clock), () -> running.set(HubApplication.run(arguments)));
        String url = broker == null ? "tcp://" + MailServer.HOST + ":" + brokerPort : broker.url();
        return new Hub(this, running.get(), new HandlerConnections(url));
    }

    private void embedBroker() {
        with("gehoor.broker.url", "");
        with("gehoor.broker.host", MailServer.HOST);
        with("gehoor.broker.port", String.valueOf(brokerPort));
        with(
                "gehoor.broker.data",
                Path.of("target", "story", "broker-" + brokerPort)
                        .toAbsolutePath()
                        .toString());
        List<String> names = new ArrayList<>(ORGANISATIONS);
        for (int i = 0; i < names.size(); i++) {
            with("gehoor.broker.users[" + i + "].name", HandlerConnections.user(names.get(i)));
            with("gehoor.broker.users[" + i + "].password", HandlerConnections.PASSWORD);
            with("gehoor.broker.users[" + i + "].organisations[0]", names.get(i));
        }
    }

    /** Puts the story's clock where the hub looks for one. */
    private record Clockmaker(@Nullable TurnedClock clock) implements SpringApplicationRunListener {

        @Override
        public void contextPrepared(ConfigurableApplicationContext context) {
            if (clock != null) {
                context.getBeanFactory().registerSingleton("clock", clock);
            }
        }
    }
}
