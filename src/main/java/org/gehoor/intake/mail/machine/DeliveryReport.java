package org.gehoor.intake.mail.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehoor.intake.mail.mime.CharsetGuess;
import org.gehoor.intake.mail.mime.Entity;
import org.jspecify.annotations.Nullable;

/** Reads what a {@code multipart/report} tells of a delivery (RFC 6522, RFC 3464, RFC 6533). */
final class DeliveryReport {

    private static final int READ = 262_144;
    private static final int MAX = 1_000;
    private static final String[] TYPES = {
        "message/delivery-status", "message/global-delivery-status", "text/delivery-status", "message/x-delivery-status"
    };

    private DeliveryReport() {}

    /** The verdict of the report that the mail is, or null where it is none. */
    static @Nullable Sign in(final Evidence mail) {
        final boolean report = isReport(mail, "delivery-status");
        final boolean status = mail.part(TYPES) != null;
        if (!report && !status) {
            return null;
        }
        // a person who forwards a report with its parts is no server
        final boolean servers = report || !Undelivered.headers(mail).isEmpty();
        return servers ? verdict(mail) : null;
    }

    static boolean isReport(final Evidence mail, final String wanted) {
        final Entity root = mail.tree().root();
        final String type = root.mediaType().parameter("report-type");
        if (!root.mediaType().is("multipart/report")) {
            return false;
        }
        return type == null || type.isBlank()
                ? mail.part("message/" + wanted, "message/global-" + wanted) != null
                : type.strip().toLowerCase(Locale.ROOT).endsWith(wanted);
    }

    /** Of several recipients one failure makes the report a failure. */
    private static Sign verdict(final Evidence mail) {
        final List<String> actions =
                reported(mail).stream().map(BouncedRecipient::action).toList();
        if (actions.contains("failed")) {
            return new Sign(MachineKind.BOUNCE, "a delivery report: action failed");
        }
        if (actions.contains("delayed")) {
            return new Sign(MachineKind.DELAY, "a delivery report: action delayed");
        }
        if (!actions.isEmpty()) {
            return new Sign(MachineKind.DELIVERED, "a delivery report: delivered, relayed or expanded");
        }
        final Sign words = Undelivered.in(mail);
        return words != null ? words : new Sign(MachineKind.BOUNCE, "a delivery report: no action given");
    }

    /** Each recipient once, the first report on it counts; those without an address take one from the words. */
    static List<BouncedRecipient> recipients(final Evidence mail, final String action) {
        final Map<String, BouncedRecipient> distinct = new LinkedHashMap<>();
        final List<BouncedRecipient> nameless = new ArrayList<>();
        for (final BouncedRecipient recipient : reported(mail)) {
            if (recipient.address().isEmpty()) {
                nameless.add(recipient);
            } else if (distinct.size() < MAX) {
                distinct.putIfAbsent(recipient.address().toLowerCase(Locale.ROOT), recipient);
            }
        }
        if (distinct.isEmpty()) {
            for (final BouncedRecipient told : UndeliveredText.in(mail, action)) {
                final BouncedRecipient known = nameless.isEmpty() ? told : nameless.get(0);
                distinct.putIfAbsent(
                        told.address().toLowerCase(Locale.ROOT),
                        new BouncedRecipient(
                                told.address(),
                                known.action(),
                                known.status() == null ? told.status() : known.status(),
                                known.diagnostic() == null ? told.diagnostic() : known.diagnostic()));
            }
        }
        return List.copyOf(distinct.values());
    }

    private static List<BouncedRecipient> reported(final Evidence mail) {
        final List<BouncedRecipient> recipients = new ArrayList<>();
        for (final Entity entity : mail.tree().entities()) {
            if (List.of(TYPES).contains(entity.mediaType().name()) && recipients.size() < MAX) {
                recipients.addAll(ReportedRecipients.in(CharsetGuess.decode(entity.beginning(READ), null)));
            }
        }
        if (recipients.isEmpty() && mail.text().contains("Final-Recipient:")) {
            // the report lost its Content-Type on the way: its parts became the text
            final int returned =
                    ReturnedMail.start(mail.text().lines().limit(2_000).toList());
            recipients.addAll(ReportedRecipients.in(
                    String.join("\n", mail.text().lines().limit(returned).toList())));
        }
        return recipients;
    }
}
