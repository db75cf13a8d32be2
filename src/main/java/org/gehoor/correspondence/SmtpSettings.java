package org.gehoor.correspondence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gehoor.correspondence.smtp.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code gehoor.smtp.*}: the submission server that takes our letters.
 *
 * <pre>{@code
 * gehoor.smtp:
 *   host: smtp.example.org
 *   user: klachten@example.org
 *   password: ${SMTP_PASSWORD}
 * }</pre>
 *
 * @param port default 587 with {@code starttls}, 465 with {@code smtps}, 25 with {@code none}
 * @param security {@code starttls} (obligatory, RFC 3207), {@code smtps} (RFC 8314), or {@code none}: to this machine
 *     itself only
 * @param user absent: no login
 * @param helo the name we say in EHLO; absent: this machine's
 * @param connections most connections at once; Microsoft 365 allows 3
 * @param lettersPerConnection after so many a connection is replaced
 * @param idle after so long without a letter a connection is closed
 */
@ConfigurationProperties("gehoor.smtp")
public record SmtpSettings(
        @Nullable String host,
        @Nullable Integer port,
        @DefaultValue("starttls") SmtpSecurity security,
        @Nullable String user,
        @Nullable String password,
        @Nullable String helo,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("2m") Duration readTimeout,
        @DefaultValue("1m") Duration writeTimeout,
        @DefaultValue("3") int connections,
        @DefaultValue("100") int lettersPerConnection,
        @DefaultValue("20s") Duration idle) {

    /** What keeps us from sending letters, each as {@code file: key: what is wrong — what to do}; empty when fine. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (host == null || host.isBlank()) {
            problems.add(problem("host", "is missing", "name the server that takes mail from this machine"));
        } else if (security == SmtpSecurity.NONE && !isLoopback(host)) {
            problems.add(problem("security", "is none, but " + host + " is another machine", "use starttls or smtps"));
        }
        if (user != null && (password == null || password.isEmpty())) {
            problems.add(problem("password", "is missing, there is a user", "give it as ${VARIABLE}, or remove user"));
        }
        if (port != null && (port < 1 || port > 65_535)) {
            problems.add(problem("port", "is no port", "use 1 to 65535, or leave it out"));
        }
        if (connections < 1 || lettersPerConnection < 1) {
            problems.add(problem("connections", "or letters-per-connection is under 1", "use 1 or more"));
        }
        if (List.of(connectTimeout, readTimeout, writeTimeout, idle).stream().anyMatch(SmtpSettings::tooShort)) {
            problems.add(problem(
                    "read-timeout", "or another time is 0 or less, which would mean for ever", "use 1s or more"));
        }
        return problems;
    }

    /** @throws IllegalStateException when there are {@link #problems} */
    Line line() {
        List<String> problems = problems();
        if (host == null || !problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        return new Line(
                host,
                port == null ? security.port() : port,
                security.tls(),
                user,
                password,
                helo,
                connectTimeout,
                readTimeout,
                writeTimeout,
                connections,
                lettersPerConnection,
                idle);
    }

    /** By name and number, without asking any name server. */
    private static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.equals("::1") || name.matches("127(\\.\\d{1,3}){3}");
    }

    private static boolean tooShort(Duration time) {
        return time.isZero() || time.isNegative();
    }

    private static String problem(String key, String what, String remedy) {
        return "config/application.yml: gehoor.smtp." + key + ": " + what + " — " + remedy;
    }

    @Override
    public String toString() {
        return "SmtpSettings[" + host + " " + security + "]";
    }
}
