package org.gehoor.console;

import org.gehoor.intake.CallExaminer;
import org.gehoor.intake.CallSheet;

/** Takes the transcripts of calls out of a row of files, by their content, and leaves the rest to whoever takes mails. */
record CallsAmongMails(CallExaminer calls, CallPrinter printer, MailTaker mails) implements MailTaker {

    @Override
    public void mail(final String file, final byte[] raw) {
        if (CallExaminer.recognises(raw)) {
            show(file, calls.examine(raw));
        } else {
            mails.mail(file, raw);
        }
    }

    @Override
    public void tooLarge(final String file, final byte[] beginning) {
        if (CallExaminer.recognises(beginning)) {
            show(file, CallExaminer.tooLarge());
        } else {
            mails.tooLarge(file, beginning);
        }
    }

    @Override
    public void unreadable(final String file, final String why) {
        mails.unreadable(file, why);
    }

    private void show(final String file, final CallSheet sheet) {
        try {
            printer.print(file, sheet);
        } catch (final OutOfMemoryError tooMuch) {
            printer.print(file, CallExaminer.tooLarge());
        }
    }
}
