package org.gehoor.story.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Postgres;

/**
 * What points a hub with the example configuration at its surroundings.
 *
 * @param disk where its broker keeps its journal, in a folder named for the port
 */
record HubArguments(String database, int imap, int smtp, int broker, Path disk) {

    /** Of the example; each has an account at the broker, named like it. */
    static final List<String> ORGANISATIONS = List.of("huidarts", "kantoor", "solidaris", "lm", "dijkstra");

    List<String> with(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.main.banner-mode=off",
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + Postgres.USER,
                "--spring.datasource.password=",
                // what a dead hub had in hand is free again when the next one is up
                "--gehoor.lease=2s",
                // and so are the locks of one that hangs
                "--gehoor.database.idle-in-transaction=5s",
                "--gehoor.letters.per-domain-per-hour=0",
                "--gehoor.letters.pause-above=0",
                "--gehoor.mailboxes.poll=300ms",
                "--gehoor.desk.first-admin=false",
                "--gehoor.smtp.host=" + MailServer.HOST,
                "--gehoor.smtp.port=" + smtp,
                "--gehoor.smtp.security=none",
                "--gehoor.broker.url=",
                "--gehoor.broker.host=" + MailServer.HOST,
                "--gehoor.broker.port=" + broker,
                "--gehoor.broker.data=" + disk.resolve("broker-" + broker),
                "--GEHOOR_IMAP_HOST=" + MailServer.HOST,
                "--GEHOOR_IMAP_PORT=" + imap,
                "--GEHOOR_IMAP_SECURITY=none"));
        for (int i = 0; i < ORGANISATIONS.size(); i++) {
            String name = ORGANISATIONS.get(i);
            String user = "--gehoor.broker.users[" + i + "].";
            String variable = "--" + name.toUpperCase(Locale.ROOT);
            arguments.add(user + "name=" + name);
            arguments.add(user + "password=" + MailServer.PASSWORD);
            arguments.add(user + "organisations[0]=" + name);
            arguments.add(variable + "_KLACHTEN_PASSWORD=" + MailServer.PASSWORD);
            arguments.add(variable + "_INFO_PASSWORD=" + MailServer.PASSWORD);
        }
        arguments.addAll(List.of(more));
        return arguments;
    }
}
