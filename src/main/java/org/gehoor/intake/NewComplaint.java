package org.gehoor.intake;

import org.jspecify.annotations.Nullable;

/**
 * A complaint that nobody knows yet.
 *
 * @param withheld why no automatic acknowledgement may go out; null: it may
 */
record NewComplaint(@Nullable String withheld, String why) implements Verdict {

    NewComplaint(@Nullable String withheld) {
        this(withheld, "written by a person, matches no dossier");
    }
}
