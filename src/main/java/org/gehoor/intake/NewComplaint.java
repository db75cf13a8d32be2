package org.gehoor.intake;

import org.jspecify.annotations.Nullable;

/**
 * A complaint that nobody knows yet.
 *
 * @param withheld why no automatic acknowledgement may go out; null: it may
 * @param confidential true: whatever it says and whatever the procedure's usual is, since it comes out of a confidential dossier
 */
record NewComplaint(@Nullable String withheld, String why, boolean confidential) implements Verdict {

    NewComplaint(@Nullable String withheld, String why) {
        this(withheld, why, false);
    }

    NewComplaint(@Nullable String withheld) {
        this(withheld, "written by a person, matches no dossier");
    }
}
