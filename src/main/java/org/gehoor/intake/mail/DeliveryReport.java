package org.gehoor.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gehoor.intake.mail.mime.Entity;
import org.gehoor.intake.mail.mime.PartTree;
import org.jspecify.annotations.Nullable;

/** Reads what a {@code multipart/report} reports (RFC 6522): a delivery's fate (RFC 3464), a receipt or an abuse report. */
final class DeliveryReport {

    private static final int READ = 65_536;

    // Postfix reports on addresses that it only looked up, too
    private static final Map<String, String> ACTIONS = Map.of(
            "failed",
            "failed",
            "undeliverable",
            "failed",
            "delayed",
            "delayed",
            "delivered",
            "delivered",
            "deliverable",
            "delivered",
            "relayed",
            "delivered",
            "expanded",
            "delivered");

    private DeliveryReport() {}

    /** The verdict of the report that the mail is, or null where it is none. */
    static @Nullable Sign in(final PartTree tree) {
        final Entity root = tree.root();
        final Entity status = part(tree, "delivery-status");
        final String type = reportType(root);
        if (status != null || type.equals("delivery-status")) {
            return delivery(status == null ? Set.of() : actions(status));
        }
        if (type.equals("disposition-notification") || part(tree, "disposition-notification") != null) {
            return new Sign(Machine.Kind.RECEIPT, "a receipt: multipart/report, disposition-notification");
        }
        if (type.equals("feedback-report") || part(tree, "message/feedback-report") != null) {
            return new Sign(Machine.Kind.FEEDBACK_REPORT, "an abuse report: multipart/report, feedback-report");
        }
        return null;
    }

    static boolean isReport(final PartTree tree) {
        return tree.root().mediaType().is("multipart/report");
    }

    private static String reportType(final Entity root) {
        final String type = root.mediaType().parameter("report-type");
        return type == null || !root.mediaType().is("multipart/report")
                ? ""
                : type.strip().toLowerCase(Locale.ROOT);
    }

    /** Of several recipients one failure makes the report a failure. */
    private static Sign delivery(final Set<String> actions) {
        if (actions.contains("failed")) {
            return new Sign(Machine.Kind.BOUNCE, "a delivery report: action failed");
        }
        if (actions.contains("delayed")) {
            return new Sign(Machine.Kind.DELAY, "a delivery report: action delayed");
        }
        return actions.isEmpty()
                ? new Sign(Machine.Kind.BOUNCE, "a delivery report: no action given")
                : new Sign(Machine.Kind.DELIVERED, "a delivery report: delivered, relayed or expanded");
    }

    private static @Nullable Entity part(final PartTree tree, final String type) {
        for (final Entity entity : tree.entities()) {
            final String name = entity.mediaType().name();
            if (name.startsWith("message/") && name.endsWith(type)) {
                return entity;
            }
        }
        return null;
    }

    private static Set<String> actions(final Entity status) {
        final var content = status.content().first(READ);
        final String fields = new String(content.bytes(), content.from(), content.size(), StandardCharsets.ISO_8859_1);
        final Set<String> actions = new HashSet<>();
        fields.lines()
                .filter(line -> line.regionMatches(true, 0, "action:", 0, 7))
                .map(line -> ACTIONS.get(String.valueOf(AutoSubmitted.keyword(line.substring(7)))))
                .filter(Objects::nonNull)
                .forEach(actions::add);
        return actions;
    }
}
