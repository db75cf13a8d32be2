package org.gehoor.console;

import org.gehoor.intake.Examiner;
import org.gehoor.intake.MailSheet;

/** Has each mail and each PDF examined and shown; one line for each, whatever happens on the way. */
record ReadingLoop(Examiner examiner, ReadingPrinter printer, long limit) implements MailTaker {

    @Override
    public void mail(final String file, final byte[] raw) {
        if (Examiner.isPdf(file, raw)) {
            show(file, () -> printer.print(file, examiner.examineForm(raw, true)));
        } else {
            show(file, examiner.examine(raw));
        }
    }

    @Override
    public void tooLarge(final String file, final byte[] beginning) {
        if (Examiner.isPdf(file, beginning)) {
            show(file, () -> printer.print(file, examiner.examineForm(beginning, false)));
        } else {
            show(file, examiner.tooLarge(beginning, limit));
        }
    }

    @Override
    public void unreadable(final String file, final String why) {
        show(file, Examiner.unfetchable(why));
    }

    private void show(final String file, final MailSheet sheet) {
        show(file, () -> printer.print(file, sheet));
    }

    private void show(final String file, final Runnable print) {
        try {
            print.run();
        } catch (final OutOfMemoryError tooMuch) {
            printer.print(file, Examiner.unfetchable("it needs more memory than there is"));
        }
    }
}
