package org.gehoor.intake.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.gehoor.intake.call.cue.CueReader;
import org.gehoor.intake.call.mapped.MappedReader;
import org.gehoor.intake.call.vcon.Vcon;
import org.gehoor.intake.call.vcon.VconReader;
import org.gehoor.organisation.transcript.TranscriptFormats;

/** Reads a transcript in any format that is recognised by its content. */
public final class CallReader {

    /** Of a transcript, in bytes: an hour's words with times are under 2 MB; a vCon may hold its recording. */
    public static final int LARGEST = 20 << 20;

    private final MappedReader mapped;

    public CallReader(final TranscriptFormats formats) {
        this.mapped = new MappedReader(formats);
    }

    /** Whether these bytes, or the beginning of more, are a transcript and no mail. */
    public static boolean recognises(final byte[] beginning) {
        return Likeness.of(beginning) != Likeness.NONE;
    }

    /** Reads all of it. */
    public CallReading read(final byte[] raw) {
        if (raw.length > LARGEST) {
            return tooLarge();
        }
        final String sha256 = Fingerprint.of(raw);
        return switch (Likeness.of(raw)) {
            case JSON -> json(raw, sha256);
            case VTT -> new CueReader("vtt", sha256).read(raw, Likeness.charset(raw));
            case SRT -> new CueReader("srt", sha256).read(raw, Likeness.charset(raw));
            case SEALED -> Vcon.compact(raw);
            case NONE -> new Unheard(Unheard.UNKNOWN, CallFault.UNKNOWN_FORMAT, "neither JSON nor WebVTT nor SRT");
        };
    }

    /** Of one that is larger than is read. */
    public static Unheard tooLarge() {
        return new Unheard(Unheard.UNKNOWN, CallFault.TOO_LARGE, "larger than " + (LARGEST >> 20) + " MB");
    }

    private CallReading json(final byte[] raw, final String sha256) {
        final JsonNode root;
        try {
            root = Json.parse(raw);
        } catch (final Json.Refused refused) {
            return new Unheard(Unheard.UNKNOWN, refused.fault(), refused.why());
        }
        final Optional<Unheard> sealed = Vcon.sealed(root);
        if (sealed.isPresent()) {
            return sealed.get();
        }
        if (Vcon.is(root)) {
            return new VconReader(mapped, sha256).read(root);
        }
        return mapped.read(root, sha256)
                .orElseGet(() -> new Unheard(
                        Unheard.UNKNOWN,
                        CallFault.UNKNOWN_FORMAT,
                        "JSON that no file in config/transcripts recognises"));
    }
}
