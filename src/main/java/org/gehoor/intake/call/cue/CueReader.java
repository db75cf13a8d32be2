package org.gehoor.intake.call.cue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.intake.call.Call;
import org.gehoor.intake.call.CallFault;
import org.gehoor.intake.call.CallParty;
import org.gehoor.intake.call.CallReading;
import org.gehoor.intake.call.CallSource;
import org.gehoor.intake.call.CallSpan;
import org.gehoor.intake.call.Circumstances;
import org.gehoor.intake.call.Heard;
import org.gehoor.intake.call.PlainWords;
import org.gehoor.intake.call.RoleWords;
import org.gehoor.intake.call.Turn;
import org.gehoor.intake.call.Unheard;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;

/** Makes a call of subtitles. They know when something was said since the beginning, never when the beginning was. */
public final class CueReader {

    private static final int MOST_PARTIES = 200;
    private static final Charset OLD_SRT = Charset.forName("windows-1252");

    private final String format;
    private final String sha256;
    private final List<CallParty> parties = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** @param format {@code vtt} or {@code srt} */
    public CueReader(final String format, final String sha256) {
        this.format = format;
        this.sha256 = sha256;
    }

    /** @param charset what the bytes begin as; an SRT that is no UTF-8 is of old Windows */
    public CallReading read(final byte[] raw, final Charset charset) {
        final Charset used =
                charset.equals(StandardCharsets.UTF_8) && format.equals("srt") && !isUtf8(raw) ? OLD_SRT : charset;
        final CueFile file =
                new CueFile(new BufferedReader(new InputStreamReader(new ByteArrayInputStream(raw), used)));
        final List<Turn> turns = turns(file);
        if (file.tooMany()) {
            return new Unheard(format, CallFault.TOO_LARGE, "more than " + CueFile.MOST_CUES + " cues");
        }
        if (turns.isEmpty()) {
            return new Unheard(format, CallFault.EMPTY, "not a word in it");
        }
        final long end = turns.stream()
                .mapToLong(turn -> turn.endMs() == null ? 0 : turn.endMs())
                .max()
                .orElse(0);
        return new Heard(new Call(
                new CallSource(format, null, format, sha256),
                new CallSpan(null, Duration.ofMillis(end)),
                parties,
                turns,
                Circumstances.language(file.language()),
                List.of()));
    }

    /** Turns of a file that lies inside another format; parties are for that format to know. */
    public static List<Turn> inside(final String text) {
        final CueReader reader = new CueReader("vtt", "");
        return reader.turns(new CueFile(new BufferedReader(new java.io.StringReader(text))));
    }

    private List<Turn> turns(final CueFile file) {
        final List<Cue> cues;
        try {
            cues = file.read();
        } catch (final IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        final List<List<Voice>> voices =
                cues.stream().map(cue -> Voice.in(cue.payload())).toList();
        final boolean zoom = NamedLines.isHabit(voices.stream()
                .flatMap(List::stream)
                .filter(voice -> voice.name() == null)
                .map(Voice::words)
                .toList());
        final List<Turn> turns = new ArrayList<>();
        for (int n = 0; n < cues.size(); n++) {
            for (final Voice voice : voices.get(n)) {
                turns.add(turn(cues.get(n), voice, zoom));
            }
        }
        return turns;
    }

    private Turn turn(final Cue cue, final Voice voice, final boolean zoom) {
        @Nullable String name = voice.name();
        String words = voice.words();
        if (name == null && zoom) {
            final String[] parted = NamedLines.parted(words);
            name = parted[0].isEmpty() ? null : parted[0];
            words = parted[1];
        }
        final @Nullable String speaker = PlainWords.line(name);
        final SpeakerRole role = RoleWords.meaning(speaker);
        return new Turn(
                speaker,
                role,
                speaker == null ? null : party(speaker, role),
                cue.startMs(),
                cue.endMs(),
                PlainWords.text(words),
                null,
                cue.confidence());
    }

    /** Their place; null for whoever comes after more people than any call has. */
    private @Nullable Integer party(final String name, final SpeakerRole role) {
        final @Nullable Integer known = places.get(name);
        if (known != null || parties.size() == MOST_PARTIES) {
            return known;
        }
        places.put(name, parties.size());
        parties.add(CallParty.called(name, role));
        return parties.size() - 1;
    }

    private static boolean isUtf8(final byte[] raw) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw));
            return true;
        } catch (final CharacterCodingException no) {
            return false;
        }
    }
}
