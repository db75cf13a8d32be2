package org.gehoor.wiring.broker;

import java.util.List;
import java.util.regex.Pattern;
import org.gehoor.organisation.Problem;

/** Complaints and passwords travel without TLS inside one machine only, as for SMTP and IMAP, unless somebody says so. */
final class Plaintext {

    private static final Pattern ADDRESS =
            Pattern.compile("tcp://(?<host>\\[[^]]*]|[^:/?,)(]+)[^,)?]*(?<options>\\?[^,)]*)?");
    private static final Pattern LOOPBACK = Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    private Plaintext() {}

    static List<Problem> problems(BrokerSettings settings) {
        if (settings.plaintext()) {
            return List.of();
        }
        if (settings.isEmbedded()) {
            return !settings.listens() || isHere(settings.host())
                    ? List.of()
                    : List.of(
                            BrokerCheck.error(
                                    "host",
                                    "listens to other machines without TLS",
                                    "use 127.0.0.1, or an Artemis of your own with TLS; in a private network set gehoor.broker.plaintext: true"));
        }
        return reachesOthersInTheClear(String.valueOf(settings.url()))
                ? List.of(BrokerCheck.error(
                        "url",
                        "leads to another machine without TLS",
                        "add ?sslEnabled=true; in a private network set gehoor.broker.plaintext: true"))
                : List.of();
    }

    private static boolean reachesOthersInTheClear(String url) {
        // after a list in brackets, options hold for each of its addresses
        boolean allUnderTls = url.matches("(?s).*\\)\\?.*sslEnabled=true.*");
        return !allUnderTls
                && ADDRESS.matcher(url)
                        .results()
                        .anyMatch(address -> !isHere(address.group(1))
                                && !String.valueOf(address.group(2)).contains("sslEnabled=true"));
    }

    private static boolean isHere(String host) {
        return LOOPBACK.matcher(host).matches();
    }
}
