package org.gehoor.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.gehoor.intake.form.Finding;
import org.gehoor.intake.form.FormReader;
import org.gehoor.intake.form.PdfForm;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.MailReader;
import org.jspecify.annotations.Nullable;

/**
 * Says what a mail is from its bytes alone: no database, no configuration, nothing written. Each mail gives one sheet, whatever
 * is in it: what takes too long or more than Java can bear is set aside, and the next one is read.
 */
public final class Examiner implements AutoCloseable {

    /** A header block is not longer than this, and shows what can be told of a mail that was not read. */
    public static final int HEADER_BYTES = 1 << 20;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final TimeFrame time = new TimeFrame();
    private final @Nullable Foresight foresight;

    /** @param foresight of the organisation that would get the mails; null for the mails by themselves */
    public Examiner(final @Nullable Foresight foresight) {
        this.foresight = foresight;
    }

    /** Reads a whole mail. */
    public MailSheet examine(final byte[] raw) {
        try {
            return time.within(() -> Sheets.of(read(raw), raw, foresight));
        } catch (final TimeFrame.Exceeded tooLong) {
            return aside(raw, SetAsideReason.READING_FAILS, "took over " + TimeFrame.CPU.toSeconds() + " s");
        } catch (final TimeFrame.Failed failed) {
            return aside(raw, SetAsideReason.READING_FAILS, failed.kind());
        }
    }

    /** Whether a file is examined as a PDF and not as a mail: by what it is called, or by how it begins. */
    public static boolean isPdf(final String file, final byte[] raw) {
        return file.toLowerCase(Locale.ROOT).endsWith(".pdf")
                || Arrays.equals(raw, 0, Math.min(raw.length, PDF.length), PDF, 0, PDF.length);
    }

    /** Reads the fields of a form; of a PDF that is too large only the beginning may be given. */
    public FormSheet examineForm(final byte[] pdf, final boolean whole) {
        if (!whole) {
            return FormSheet.of(PdfForm.bare(Finding.TOO_LARGE));
        }
        try {
            return FormSheet.of(time.within(() -> FormReader.read(pdf)));
        } catch (final TimeFrame.Exceeded tooLong) {
            return FormSheet.of(PdfForm.bare(Finding.TOOK_TOO_LONG));
        } catch (final TimeFrame.Failed failed) {
            return FormSheet.of(PdfForm.bare(Finding.NO_PDF));
        }
    }

    private Mail read(final byte[] raw) {
        final Mail mail = MailReader.read(raw);
        return foresight == null ? mail : foresight.ruled(raw, mail);
    }

    /**
     * Reads the headers of a mail that is larger than is taken in.
     *
     * @param beginning its first bytes, at most {@link #HEADER_BYTES} of which are looked at
     */
    public MailSheet tooLarge(final byte[] beginning, final long limit) {
        return aside(
                beginning, SetAsideReason.TOO_LARGE, "larger than " + (limit >> 20) + " MB; its headers were read");
    }

    /** Of a file that could not be had. */
    public static MailSheet unfetchable(final String why) {
        return Sheets.aside(MailReader.readHeaders(new byte[0]), SetAsideReason.UNFETCHABLE, why);
    }

    @Override
    public void close() {
        time.close();
    }

    private MailSheet aside(final byte[] raw, final SetAsideReason reason, final String why) {
        return Sheets.aside(headers(raw), reason, why);
    }

    private Mail headers(final byte[] raw) {
        try {
            return time.within(() -> MailReader.readHeaders(Arrays.copyOf(raw, Math.min(raw.length, HEADER_BYTES))));
        } catch (final TimeFrame.Exceeded | TimeFrame.Failed notEvenThese) {
            return MailReader.readHeaders(new byte[0]);
        }
    }
}
