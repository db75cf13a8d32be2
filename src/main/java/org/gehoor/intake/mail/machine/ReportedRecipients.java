package org.gehoor.intake.mail.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gehoor.intake.mail.mime.Visible;
import org.jspecify.annotations.Nullable;

/** Reads the recipients out of a delivery status (RFC 3464 §2.3), whatever servers make of it. */
final class ReportedRecipients {

    // Postfix reports on addresses that it only looked up, too
    private static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("failed", "failed"),
            Map.entry("failure", "failed"),
            Map.entry("undeliverable", "failed"),
            Map.entry("expired", "failed"),
            Map.entry("delayed", "delayed"),
            Map.entry("deferred", "delayed"),
            Map.entry("delivered", "delivered"),
            Map.entry("deliverable", "delivered"),
            Map.entry("relayed", "relayed"),
            Map.entry("expanded", "expanded"));
    private static final Set<String> FIELDS = Set.of("final-recipient", "original-recipient", "action", "status");
    private static final int LONGEST = 500;

    private ReportedRecipients() {}

    /** One a group; the address is empty where the group has none that is one. */
    static List<BouncedRecipient> in(final String fields) {
        final List<BouncedRecipient> recipients = new ArrayList<>();
        for (final Map<String, String> group : StatusGroups.in(fields)) {
            if (FIELDS.stream().anyMatch(group::containsKey)) {
                recipients.add(recipient(group));
            }
        }
        return recipients;
    }

    private static BouncedRecipient recipient(final Map<String, String> group) {
        final String diagnostic = TypedAddress.untyped(group.getOrDefault("diagnostic-code", ""));
        final String told = StatusCode.enhanced(group.getOrDefault("status", ""));
        final String status = told != null ? told : StatusCode.in(diagnostic);
        String address = "";
        for (final String field : List.of("final-recipient", "original-recipient", "x-actual-recipient")) {
            address = address.isEmpty() ? TypedAddress.in(group.getOrDefault(field, "")) : address;
        }
        return new BouncedRecipient(address, action(group, status), status, shown(diagnostic));
    }

    private static String action(final Map<String, String> group, final @Nullable String status) {
        final String word = AutoSubmitted.keyword(group.getOrDefault("action", ""));
        final String known = word == null ? null : ACTIONS.get(word.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return status != null && status.startsWith("2") ? "delivered" : "failed";
    }

    static @Nullable String shown(final String words) {
        final String line = Visible.line(words, LONGEST);
        return line.isBlank() ? null : line;
    }
}
