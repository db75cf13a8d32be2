package org.gehoor.intake.call.cue;

import org.jspecify.annotations.Nullable;

/**
 * One cue as it stands in the file.
 *
 * @param payload its lines, tags and all
 * @param confidence from the note above it, where there is one
 */
record Cue(long startMs, long endMs, String payload, @Nullable Double confidence) {

    @Override
    public String toString() {
        return "Cue[" + startMs + "]";
    }
}
