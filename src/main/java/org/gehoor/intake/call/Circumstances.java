package org.gehoor.intake.call;

import org.gehoor.organisation.transcript.MarkedBy;
import org.jspecify.annotations.Nullable;

/**
 * What else a source says about a call.
 *
 * @param language a code such as {@code nl-BE}
 * @param incoming whether the call came to us; null where nothing says so
 * @param recorded whether sound was kept; the hub never fetches it
 * @param consentRecorded whether the source holds a consent to the recording
 * @param redacted whether the source says that personal data were taken out
 * @param summary a machine's
 * @param markedBy who said that it is a complaint; null where nobody did
 */
public record Circumstances(
        @Nullable String language,
        @Nullable Boolean incoming,
        boolean recorded,
        boolean consentRecorded,
        boolean redacted,
        @Nullable String summary,
        @Nullable MarkedBy markedBy) {

    /** Of a source that says no more than a language. */
    public static Circumstances language(final @Nullable String language) {
        return new Circumstances(language, null, false, false, false, null, null);
    }

    @Override
    public String toString() {
        return "Circumstances[" + language + ", " + markedBy + "]";
    }
}
