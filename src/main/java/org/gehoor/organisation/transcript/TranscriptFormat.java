package org.gehoor.organisation.transcript;

import org.jspecify.annotations.Nullable;

/**
 * A format that transcripts come in.
 *
 * @param name of its file, without {@code .yml}; the system in the key of a call
 */
public record TranscriptFormat(String name, TranscriptMapping mapping) {

    /** As people call it. */
    public String shown() {
        final @Nullable String format = mapping.format();
        return format == null ? name : format;
    }
}
