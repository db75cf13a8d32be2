package org.gehoor.intake.mail.machine;

import org.gehoor.intake.mail.reply.SubjectPrefixes;
import org.jspecify.annotations.Nullable;

/** Recognises receipts: a mail was opened, or thrown away (RFC 8098, and what Outlook and Notes sent before). */
final class Receipts {

    private Receipts() {}

    static @Nullable Sign in(final Evidence mail) {
        if (DeliveryReport.isReport(mail, "disposition-notification")) {
            return new Sign(MachineKind.RECEIPT, "a receipt: multipart/report, disposition-notification");
        }
        final boolean part =
                mail.part("message/disposition-notification", "message/global-disposition-notification") != null;
        if (part && !SubjectPrefixes.begins(mail.folded())) {
            return new Sign(MachineKind.RECEIPT, "a receipt: part disposition-notification");
        }
        if (OutlookReceipt.is(mail)) {
            return new Sign(MachineKind.RECEIPT, "a receipt: Outlook's message class REPORT");
        }
        final boolean subject = ReceiptWords.SUBJECTS.begins(mail.folded());
        if (subject && ReceiptWords.WORDS.isIn(mail.opening()) && mail.opening().length() < 1_000 && second(mail)) {
            return new Sign(MachineKind.RECEIPT, "a receipt by its subject, its words and its headers");
        }
        return null;
    }

    private static boolean second(final Evidence mail) {
        return mail.hasNullReturnPath()
                || mail.autoSubmitted() != null
                || mail.headers().has("x-ms-tnef-correlator")
                || mail.headers().has("in-reply-to")
                || mail.header("x-mimetrack").contains("notes")
                || mail.header("content-class").contains("notifications")
                || mail.part("application/ms-tnef") != null;
    }
}
