package org.gehoor.organisation.transcript;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;

/**
 * Something that a transcript holds.
 *
 * @param is none: it is there, whatever it is
 */
public record TranscriptSign(
        @Key(value = "JSON Pointer to a value that must be there. `/Transcript/0/Content`.", required = true)
                Pointer at,
        @Key("What that value must be: one of these words. Absent: anything. `[VOICE]`.") List<String> is) {

    public TranscriptSign {
        is = List.copyOf(requireNonNullElse(is, List.of()));
    }
}
