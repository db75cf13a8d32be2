package org.gehoor.intake.mail.machine;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gehoor.intake.mail.mime.Content;
import org.gehoor.intake.mail.mime.Entity;

/** Recognises the receipts of Outlook and Exchange by their message class (MS-OXCMSG, MS-OXTNEF). */
final class OutlookReceipt {

    private static final int READ = 8_192;

    private OutlookReceipt() {}

    /** The class stands near the start of the file, in plain letters or in two bytes each. */
    static boolean is(final Evidence mail) {
        if (mail.header("content-class").contains("mdn")
                || mail.header("x-message-class").startsWith("report.ipm")) {
            return true;
        }
        final Entity tnef = mail.part("application/ms-tnef", "application/vnd.ms-tnef");
        if (tnef == null) {
            return false;
        }
        final Content start = tnef.beginning(READ);
        final String letters = new String(start.bytes(), start.from(), start.size(), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toUpperCase(Locale.ROOT);
        return letters.contains("REPORT.IPM.NOTE.IPNRN")
                || letters.contains("REPORT.IPM.NOTE.IPNNRN")
                || letters.contains("IPM.MICROSOFT MAIL.READ RECEIPT");
    }
}
