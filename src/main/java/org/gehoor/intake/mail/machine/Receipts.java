package org.gehoor.intake.mail.machine;

import java.nio.charset.StandardCharsets;
import org.gehoor.intake.mail.mime.Content;
import org.gehoor.intake.mail.mime.Entity;
import org.jspecify.annotations.Nullable;

/** Recognises receipts: a mail was opened, or thrown away (RFC 8098, and what Outlook and Notes sent before). */
final class Receipts {

    private static final int READ = 8_192;
    private static final Family SUBJECTS = Family.of(
            """
            read: | not read: | displayed: | deleted: | read receipt | return receipt | receipt: | |
            disposition notification | gelezen: | niet gelezen: | ongelezen: | weergegeven: | leesbevestiging | |
            ontvangstbevestiging (weergegeven) | lu : | lu: | non lu : | non lu: | message lu | accusé de lecture | |
            confirmation de lecture | accusé de réception | gelesen: | nicht gelesen: | ungelesen: |
            lesebestätigung | | empfangsbestätigung | leído: | no leído: | letto: | non letto: | conferma di lettura |
            lida: | lido: | | não lida: | läst: | læst: | lest: | luettu: | przeczytano: | přečteno: | прочитано: |
            開封済み: | 開封確認
            """);
    private static final Family WORDS = Family.of(
            """
            was read on | was displayed on | was deleted without being read | has been read on | |
            is no guarantee that the message has been read | message was displayed on | was received by | |
            is gelezen op | werd gelezen op | is weergegeven op | is ongelezen verwijderd | werd weergegeven op | |
            a été lu le | a été affiché | a été supprimé sans être lu | wurde gelesen | gelesen am | wurde am | |
            angezeigt | fue leído el | se leyó el | è stato letto | è stato visualizzato | foi lida | foi lido | |
            lästes | blev læst | ble lest | zosta
            """);

    private Receipts() {}

    static @Nullable Sign in(final Evidence mail) {
        if (DeliveryReport.isReport(mail, "disposition-notification")) {
            return new Sign(Machine.Kind.RECEIPT, "a receipt: multipart/report, disposition-notification");
        }
        final boolean part =
                mail.part("message/disposition-notification", "message/global-disposition-notification") != null;
        if (part && !SubjectPrefixes.isReplyOrForward(mail.folded())) {
            return new Sign(Machine.Kind.RECEIPT, "a receipt: part disposition-notification");
        }
        if (isTnefReceipt(mail)) {
            return new Sign(Machine.Kind.RECEIPT, "a receipt: Outlook's message class REPORT");
        }
        final boolean subject = SUBJECTS.begins(mail.folded());
        if (subject && WORDS.isIn(mail.opening()) && mail.opening().length() < 1_000 && second(mail)) {
            return new Sign(Machine.Kind.RECEIPT, "a receipt by its subject, its words and its headers");
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

    /** The class stands near the start of the file, in plain letters or in two bytes each. */
    private static boolean isTnefReceipt(final Evidence mail) {
        if (mail.header("content-class").contains("mdn")
                || mail.header("x-message-class").startsWith("report.ipm")) {
            return true;
        }
        final Entity tnef = mail.part("application/ms-tnef", "application/vnd.ms-tnef");
        if (tnef == null) {
            return false;
        }
        final Content start = tnef.content().first(READ);
        final String letters = new String(start.bytes(), start.from(), start.size(), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toUpperCase(java.util.Locale.ROOT);
        return letters.contains("REPORT.IPM.NOTE.IPNRN")
                || letters.contains("REPORT.IPM.NOTE.IPNNRN")
                || letters.contains("IPM.MICROSOFT MAIL.READ RECEIPT");
    }
}
