package org.gehoor.organisation.transcript;

import java.util.List;

/** The formats of JSON that transcripts may come in, in the order of their names. */
public record TranscriptFormats(List<TranscriptFormat> all) {

    public TranscriptFormats {
        all = List.copyOf(all);
    }
}
