package org.gehoor.console;

import org.gehoor.intake.CallSheet;

/** Shows what one transcript of a call is. */
interface CallPrinter {

    void print(String file, CallSheet sheet);
}
