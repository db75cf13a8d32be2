package org.gehoor.organisation.transcript;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;

/** A value by which somebody says that the call is a complaint, such as a wrap-up code or a category. */
public record TranscriptMark(
        @Key(value = "JSON Pointer to the mark. `/Categories/MatchedCategories/*`.", required = true) Pointer at,
        @Key(value = "The words that mean a complaint, in capitals or not. `[Complaint, Klacht]`.", required = true)
                List<String> is,
        @Key(
                        value =
                                "Who puts that mark: an `employee` or the `complainant` opens a dossier, a `machine` asks a person.",
                        required = true)
                MarkedBy by) {

    public TranscriptMark {
        is = List.copyOf(requireNonNullElse(is, List.of()));
    }
}
