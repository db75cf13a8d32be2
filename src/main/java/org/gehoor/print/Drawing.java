package org.gehoor.print;

import java.io.IOException;

/** What is drawn inside a mark of {@link Tags}. */
@FunctionalInterface
public interface Drawing {
    void draw() throws IOException;
}
