package org.gehoor.console;

import org.gehoor.intake.MailSheet;

/** Shows what one mail is. */
interface ReadingPrinter {

    void print(String file, MailSheet sheet);
}
