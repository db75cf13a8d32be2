package org.gehoor.console.report;

import java.io.IOException;

/** What is drawn inside a mark of {@link Tags}. */
interface Drawing {
    void draw() throws IOException;
}
