package org.gehoor.wiring;

import java.nio.file.Path;

/**
 * The hub's home: {@code config/} and {@code routes/} lie there, and what it writes when told no other place.
 *
 * @param folder {@code GEHOOR_HOME}, else the working directory; absolute
 */
public record Home(Path folder) {

    /** A path of a setting: relative ones start here. */
    public Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }
}
