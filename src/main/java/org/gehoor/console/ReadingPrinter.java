package org.gehoor.console;

import org.gehoor.intake.FormSheet;
import org.gehoor.intake.MailSheet;

/** Shows what one mail, or one PDF, is. */
interface ReadingPrinter {

    void print(String file, MailSheet sheet);

    void print(String file, FormSheet sheet);
}
