package org.gehoor.intake;

import java.time.Duration;
import java.util.function.Supplier;
import org.gehoor.intake.call.CallReader;
import org.gehoor.organisation.transcript.TranscriptFormats;
import org.jspecify.annotations.Nullable;

/** Says what a transcript of a call is from its bytes alone: no database, nothing written. Each transcript gives one sheet. */
public final class CallExaminer implements AutoCloseable {

    /** Hours of talk, word by word, in a JVM that has just begun. */
    private static final Duration CPU = Duration.ofSeconds(10);

    private final TimeFrame time = new TimeFrame(CPU, CPU.multipliedBy(2));
    private final Supplier<TranscriptFormats> formats;
    private @Nullable CallReader reader;

    /** @param formats asked for when the first transcript is met, so that mails need no configuration */
    public CallExaminer(final Supplier<TranscriptFormats> formats) {
        this.formats = formats;
    }

    /** Whether these bytes, or the beginning of more, are a transcript and no mail. */
    public static boolean recognises(final byte[] beginning) {
        return CallReader.recognises(beginning);
    }

    /** Reads all of a transcript. */
    public CallSheet examine(final byte[] raw) {
        final CallReader ready = reader == null ? new CallReader(formats.get()) : reader;
        reader = ready;
        try {
            return time.within(() -> CallSheets.of(ready.read(raw)));
        } catch (final TimeFrame.Exceeded tooLong) {
            return aside("took over " + CPU.toSeconds() + " s");
        } catch (final TimeFrame.Failed failed) {
            return aside(failed.kind());
        }
    }

    /** Of one that is larger than is taken in. */
    public static CallSheet tooLarge() {
        return CallSheets.of(CallReader.tooLarge());
    }

    @Override
    public void close() {
        time.close();
    }

    private static CallSheet aside(final String why) {
        return CallSheet.aside("unknown", SetAsideReason.READING_FAILS.key() + ": " + why);
    }
}
