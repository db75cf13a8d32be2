package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gehoor.intake.call.Call;
import org.gehoor.intake.call.CallFault;
import org.gehoor.intake.call.CallReading;
import org.gehoor.intake.call.CallSource;
import org.gehoor.intake.call.CallSpan;
import org.gehoor.intake.call.Heard;
import org.gehoor.intake.call.PlainWords;
import org.gehoor.intake.call.Turn;
import org.gehoor.intake.call.Unheard;
import org.gehoor.intake.call.mapped.MappedReader;

/** Makes a call of a vCon, or says why it must not be read. */
public final class VconReader {

    private static final Set<String> TRANSCRIPTS =
            Set.of("transcript", "transcription", "wtf", "wtf_transcription", "diarized_transcript");
    private static final int MOST_TURNS = 200_000;

    private final MappedReader mapped;
    private final String sha256;

    /** @param mapped reads what vendors put into the body of an analysis */
    public VconReader(final MappedReader mapped, final String sha256) {
        this.mapped = mapped;
        this.sha256 = sha256;
    }

    /** Reads one that is neither signed nor encrypted. */
    public CallReading read(final JsonNode root) {
        final Form form = new Form(root);
        final List<String> unknown = form.notUnderstood();
        if (!unknown.isEmpty()) {
            return unheard(CallFault.UNSUPPORTED, "must not be read without knowing " + String.join(", ", unknown));
        }
        final String faults = form.faults();
        if (!faults.isEmpty()) {
            return unheard(CallFault.INVALID, faults);
        }
        for (final String list : List.of("dialog", "analysis", "attachments")) {
            for (final JsonNode part : root.path(list)) {
                final byte[] bytes = new Body(part).bytes();
                if (bytes.length > 0 && Hash.contradicts(part, bytes)) {
                    return unheard(CallFault.WRONG_HASH, "a body in " + list + " is not what its hash says");
                }
            }
        }
        return new Heard(call(root));
    }

    private Call call(final JsonNode root) {
        final Parties parties = new Parties(root);
        final Dialogs dialogs = new Dialogs(root);
        final CallSpan span = dialogs.span();
        final List<Turn> turns = new ArrayList<>(dialogs.typed(parties, span));
        transcripts(root, parties, dialogs, span).forEach(turns::addAll);
        final List<String> warnings = new ArrayList<>();
        if (turns.isEmpty()) {
            warnings.add("holds no transcript");
        }
        return new Call(
                new CallSource(Vcon.FORMAT, PlainWords.line(root.path("uuid").textValue()), Vcon.FORMAT, sha256),
                span,
                parties.all(),
                Turn.inOrder(turns.subList(0, Math.min(MOST_TURNS, turns.size()))),
                new Attached(root).circumstances(dialogs),
                warnings);
    }

    /** Of two transcripts of one piece the one with more turns, for it knows more of who speaks; else the later one. */
    private Iterable<List<Turn>> transcripts(
            final JsonNode root, final Parties parties, final Dialogs dialogs, final CallSpan span) {
        final Map<Integer, List<Turn>> best = new TreeMap<>();
        for (final String list : List.of("attachments", "analysis")) {
            for (final JsonNode part : root.path(list)) {
                if (TRANSCRIPTS.contains(type(part))) {
                    final long offset = dialogs.offset(part.path("dialog"), span);
                    final List<Turn> turns =
                            new Transcript(mapped, parties, span.startedAt()).turns(new Body(part).content());
                    best.merge(
                            Dialogs.place(part.path("dialog")),
                            later(turns, offset),
                            (one, other) -> one.size() > other.size() ? one : other);
                }
            }
        }
        return best.values();
    }

    private static String type(final JsonNode part) {
        final String type = part.path("type").asText("");
        return (type.isEmpty() ? part.path("purpose").asText("") : type).toLowerCase(Locale.ROOT);
    }

    private static List<Turn> later(final List<Turn> turns, final long offset) {
        return offset == 0
                ? turns
                : turns.stream().map(turn -> turn.later(offset)).toList();
    }

    private static Unheard unheard(final CallFault fault, final String why) {
        return new Unheard(Vcon.FORMAT, fault, why);
    }
}
