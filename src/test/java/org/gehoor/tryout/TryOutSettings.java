package org.gehoor.tryout;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gehoor.testkit.Ports.Wanted;

/**
 * Where the try-out listens (loopback only) and keeps its state: one setting each, as environment variable
 * ({@code TRYOUT_SMTP=4025 mvn spring-boot:test-run}), system property ({@code -Dtryout.smtp=4025}) or argument
 * ({@code --tryout.smtp=4025}).
 *
 * @param smtp {@code tryout.smtp}, default 3025
 * @param imap {@code tryout.imap}, default 3143
 * @param http {@code tryout.http}, default 8080
 * @param broker {@code tryout.broker}, default 61616
 * @param postgres {@code tryout.postgres}, default 54329
 * @param folder {@code tryout.folder}, default {@code target/tryout}
 */
record TryOutSettings(int smtp, int imap, int http, int broker, int postgres, Path folder) {

    static TryOutSettings read(String... arguments) {
        List<String> given = List.of(arguments);
        return new TryOutSettings(
                port(given, "smtp", "3025"),
                port(given, "imap", "3143"),
                port(given, "http", "8080"),
                port(given, "broker", "61616"),
                port(given, "postgres", "54329"),
                Path.of(text(given, "folder", "target/tryout")).toAbsolutePath());
    }

    private static int port(List<String> given, String name, String usual) {
        String text = text(given, name, usual);
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535) {
            throw new CannotStart("tryout." + name + ": '" + text + "' is no port — give a number from 1 to 65535");
        }
        return port;
    }

    private static String text(List<String> given, String name, String usual) {
        String argument = "--tryout." + name + "=";
        return given.stream()
                .filter(one -> one.startsWith(argument))
                .map(one -> one.substring(argument.length()))
                .findFirst()
                .or(() -> Optional.ofNullable(System.getProperty("tryout." + name)))
                .or(() -> Optional.ofNullable(System.getenv("TRYOUT_" + name.toUpperCase(Locale.ROOT))))
                .orElse(usual);
    }

    List<Wanted> ports() {
        return List.of(
                new Wanted("SMTP", smtp, "TRYOUT_SMTP"),
                new Wanted("IMAP", imap, "TRYOUT_IMAP"),
                new Wanted("HTTP", http, "TRYOUT_HTTP"),
                new Wanted("broker", broker, "TRYOUT_BROKER"),
                new Wanted("PostgreSQL", postgres, "TRYOUT_POSTGRES"));
    }

    Path postgresFolder() {
        return folder.resolve("postgres");
    }

    Path usersFile() {
        return folder.resolve("users.yml");
    }

    Path brokerFolder() {
        return folder.resolve("artemis");
    }
}
