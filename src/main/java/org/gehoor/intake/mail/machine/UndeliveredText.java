package org.gehoor.intake.mail.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads recipients and what the server said of each out of a report in plain words, before the returned mail begins. */
final class UndeliveredText {

    private static final int MAX_RECIPIENTS = 100;
    private static final int LONGEST = 2_000;
    private static final Family COMMANDS = Family.of("""
            rcpt to: | rcpt to : | rcpt: <
            """);
    private static final Family ABOUT = Family.of(
            """
            deliver | recipient | reject | unknown | failed | failure | error | bezorg | afgeleverd | mislukt | | | |
            | remis | livr | échou | zugestellt | unzustell | entreg | consegn | envoy | your mail to | | | | | |
            your message to
            """);

    private final Set<String> others;
    private final Map<String, StringBuilder> named = new LinkedHashMap<>();
    private final Map<String, StringBuilder> mentioned = new LinkedHashMap<>();
    private final List<String> lines;

    private UndeliveredText(final List<String> lines, final Set<String> others) {
        this.lines = lines;
        this.others = others;
    }

    /** All with the one action that the report is about. */
    static List<BouncedRecipient> in(final Evidence mail, final String action) {
        final List<String> all = mail.text().lines().limit(2_000).toList();
        final UndeliveredText text = new UndeliveredText(all.subList(0, ReturnedMail.start(all)), others(mail));
        text.headers(mail);
        text.read();
        if (text.named.isEmpty() && text.mentioned.isEmpty() && all.size() > text.lines.size()) {
            // a report that returns a report
            final UndeliveredText inner = new UndeliveredText(all, others(mail));
            inner.read();
            inner.mentioned.clear();
            return inner.recipients(action);
        }
        return text.recipients(action);
    }

    /** The report's own sender and receiver are no recipients of the mail it reports on. */
    private static Set<String> others(final Evidence mail) {
        return mail.from().stream().map(from -> from.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private void headers(final Evidence mail) {
        for (final String header : List.of("x-failed-recipients", "x-bounced-address")) {
            for (final String value : mail.headers().all(header)) {
                FoundAddress.in(value).forEach(found -> add(named, found.address(), ""));
            }
        }
    }

    private void read() {
        @Nullable StringBuilder current = null;
        for (int i = 0; i < lines.size(); i++) {
            final String line = lines.get(i);
            final RecipientLine recipient = EchoedMail.has(lines, i) ? null : RecipientLine.of(line);
            if (recipient != null && !others.contains(recipient.address().toLowerCase(Locale.ROOT))) {
                current = add(named, recipient.address(), recipient.rest());
            } else if (current != null) {
                append(current, line);
            }
            mention(line);
        }
    }

    /** Weaker: what was the argument of RCPT TO, or stands in a sentence on failure. */
    private void mention(final String line) {
        final String folded = Family.fold(line, LONGEST);
        final boolean command = COMMANDS.isIn(folded);
        if (command || ABOUT.isIn(folded)) {
            final int from = command ? Math.max(0, line.toLowerCase(Locale.ROOT).indexOf("rcpt")) : 0;
            for (final FoundAddress found : FoundAddress.in(line.substring(from))) {
                if (!others.contains(found.address().toLowerCase(Locale.ROOT))) {
                    add(mentioned, found.address(), line);
                }
            }
        }
    }

    private static @Nullable StringBuilder add(
            final Map<String, StringBuilder> recipients, final String address, final String words) {
        final String key = recipients.keySet().stream()
                .filter(address::equalsIgnoreCase)
                .findFirst()
                .orElse(address);
        if (recipients.size() >= MAX_RECIPIENTS && !recipients.containsKey(key)) {
            return null;
        }
        final StringBuilder said = recipients.computeIfAbsent(key, any -> new StringBuilder());
        append(said, words);
        return said;
    }

    private static void append(final StringBuilder said, final String words) {
        if (said.length() < LONGEST && !words.isBlank()) {
            said.append(said.isEmpty() ? "" : " ").append(words.strip());
        }
    }

    private List<BouncedRecipient> recipients(final String action) {
        final List<BouncedRecipient> recipients = new ArrayList<>();
        (named.isEmpty() ? mentioned : named).forEach((address, said) -> {
            final String told = said.toString();
            final String own = StatusCode.in(told);
            final String status = own != null ? own : StatusCode.in(around(address));
            recipients.add(new BouncedRecipient(
                    address, action, status, ReportedRecipients.shown(told.isBlank() ? around(address) : told)));
        });
        return recipients;
    }

    /** The lines that mention an address anywhere; of an address that none mentions, the whole explanation. */
    private String around(final String address) {
        final StringBuilder around = new StringBuilder();
        lines.stream().filter(line -> line.contains(address)).forEach(line -> append(around, line));
        if (StatusCode.in(around.toString()) == null && named.size() <= 1) {
            lines.forEach(line -> append(around, line));
        }
        return around.toString();
    }
}
