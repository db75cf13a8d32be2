package org.gehoor.correspondence;

import java.util.Locale;
import java.util.regex.Pattern;
import org.gehoor.register.DeliveryReport;
import org.jspecify.annotations.Nullable;

/** A server's report as we keep it with the letter, and as we may repeat it to handlers. */
final class Fates {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:@]++@[^\\s<>\"'(),;:@]++");

    /** Shorter names are words, too. */
    private static final int NAMES = 3;

    private Fates() {}

    /** For the letter book: fate, status and the server's words, in which the addressee is blackened. */
    static String evidence(DeliveryReport report, String toAddress) {
        String status = report.status() == null ? "" : " " + report.status();
        String words = report.diagnostic() == null ? "" : ": " + blackened(report.diagnostic(), toAddress);
        return Evidence.of(report.fate().word() + status + words);
    }

    private static String blackened(String words, String toAddress) {
        String local = toAddress.substring(0, Math.max(0, toAddress.lastIndexOf('@')));
        String bare = ADDRESS.matcher(words).replaceAll("[address]");
        return local.length() < NAMES
                ? bare
                : Pattern.compile(Pattern.quote(local), Pattern.CASE_INSENSITIVE)
                        .matcher(bare)
                        .replaceAll("[address]");
    }

    /** For history, queues and logs: what a status code means (RFC 3463), in our own words. */
    static String inWords(@Nullable String status) {
        return status == null
                ? "it came back, no status was told"
                : String.format(Locale.ROOT, "it came back with status %s: %s", status, meaning(status));
    }

    private static String meaning(String status) {
        if (status.startsWith("4")) {
            return "the other server tried for days and gave up";
        }
        String[] numbers = status.split("\\.");
        return switch (numbers.length > 1 ? numbers[1] : "") {
            case "1" -> "the address does not work";
            case "2" -> "the mailbox takes no mail";
            case "4" -> "the other server can't be reached";
            case "6" -> "the letter's form was refused";
            case "7" -> "refused by a rule, perhaps as spam";
            default -> "the other server refused it";
        };
    }
}
