package org.gehoor.intake.call.cue;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cues of a WebVTT (W3C) or SRT file line by line: header, notes, styles, regions and ids are passed over, but a note in
 * which Teams and Stream tell language or confidence is heard.
 */
final class CueFile {

    /** Two hours of quick talk have some 3,000 cues. */
    static final int MOST_CUES = 50_000;

    private static final int LONGEST_PAYLOAD = 20_000;
    private static final Pattern TOLD = Pattern.compile(
            "(?:NOTE[ \\t]*+)?(language|confidence)[ \\t]*+:[ \\t]*+\"?([\\w.-]{1,20})\"?[ \\t]*+",
            Pattern.CASE_INSENSITIVE);

    private final BufferedReader lines;
    private final List<Cue> cues = new ArrayList<>();
    private @Nullable String language;
    private @Nullable Double confidence;
    private boolean tooMany;

    CueFile(final BufferedReader lines) {
        this.lines = lines;
    }

    /** @throws IOException never for bytes that are in memory */
    List<Cue> read() throws IOException {
        @Nullable String line = lines.readLine();
        while (line != null && !tooMany) {
            final Optional<CueTime> time = CueTime.parse(line);
            if (time.isPresent()) {
                line = cue(time.get());
            } else {
                note(line);
                line = lines.readLine();
            }
        }
        return cues;
    }

    /** Reads up to the blank line, or to another cue's time where the blank line was forgotten. */
    private @Nullable String cue(final CueTime time) throws IOException {
        final StringBuilder payload = new StringBuilder();
        @Nullable String line = lines.readLine();
        while (line != null && !line.isBlank() && CueTime.parse(line).isEmpty()) {
            if (payload.length() + line.length() <= LONGEST_PAYLOAD) {
                payload.append(payload.isEmpty() ? "" : "\n").append(line);
            }
            line = lines.readLine();
        }
        if (cues.size() == MOST_CUES) {
            tooMany = true;
        } else {
            cues.add(new Cue(time.startMs(), Math.max(time.startMs(), time.endMs()), payload.toString(), confidence));
        }
        confidence = null;
        return line;
    }

    private void note(final String line) {
        final Matcher told = TOLD.matcher(line.length() > 100 ? "" : line);
        if (!told.matches()) {
            return;
        }
        if (told.group(1).toLowerCase(Locale.ROOT).equals("language")) {
            language = language == null ? told.group(2) : language;
        } else if (told.group(2).matches("[01](?:\\.\\d{1,17})?")) {
            confidence = Double.valueOf(told.group(2));
        }
    }

    boolean tooMany() {
        return tooMany;
    }

    @Nullable
    String language() {
        return language;
    }
}
