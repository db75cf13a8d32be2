package org.gehoor.console;

import org.gehoor.intake.Examiner;
import org.gehoor.intake.MailSheet;

/** Has each mail examined and shown; one line for each, whatever happens on the way. */
record ReadingLoop(Examiner examiner, ReadingPrinter printer, long limit) implements MailTaker {

    @Override
    public void mail(final String file, final byte[] raw) {
        show(file, examiner.examine(raw));
    }

    @Override
    public void tooLarge(final String file, final byte[] beginning) {
        show(file, examiner.tooLarge(beginning, limit));
    }

    @Override
    public void unreadable(final String file, final String why) {
        show(file, Examiner.unfetchable(why));
    }

    private void show(final String file, final MailSheet sheet) {
        try {
            printer.print(file, sheet);
        } catch (final OutOfMemoryError tooMuch) {
            printer.print(file, Examiner.unfetchable("it needs more memory than there is"));
        }
    }
}
