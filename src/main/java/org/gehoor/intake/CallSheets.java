package org.gehoor.intake;

import java.util.Locale;
import org.gehoor.intake.call.Call;
import org.gehoor.intake.call.CallReading;
import org.gehoor.intake.call.Heard;
import org.gehoor.intake.call.SaidTime;
import org.gehoor.intake.call.Unheard;
import org.gehoor.organisation.transcript.MarkedBy;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;

/** Fills in the sheet of a call: the one place that knows both how the reader says it and how {@code read} shows it. */
final class CallSheets {

    private CallSheets() {}

    static CallSheet of(final CallReading reading) {
        if (reading instanceof Heard heard) {
            return sheet(heard.call());
        }
        final Unheard unheard = (Unheard) reading;
        return CallSheet.aside(unheard.format(), unheard.fault().key() + ": " + unheard.why());
    }

    private static CallSheet sheet(final Call call) {
        final CallVerdict verdict = CallVerdict.of(call);
        final @Nullable SaidTime startedAt = call.span().startedAt();
        final @Nullable MarkedBy markedBy = call.circumstances().markedBy();
        return new CallSheet(
                "call",
                verdict.opens() ? "complaint" : "call",
                verdict.why(),
                call.source().format(),
                startedAt == null ? null : startedAt.toString(),
                call.span().duration() == null ? null : call.span().duration().toMillis() / 1000.0,
                call.parties().stream()
                        .map(one -> new CallSpeaker(one.name(), one.telephone(), one.email(), word(one.role())))
                        .toList(),
                call.turns().stream()
                        .map(turn -> new CallTurn(turn.speaker(), word(turn.role()), turn.startMs(), turn.text()))
                        .toList(),
                call.source().id(),
                call.circumstances().language(),
                markedBy == null ? null : markedBy.name().toLowerCase(Locale.ROOT),
                call.circumstances().redacted(),
                call.warnings());
    }

    private static String word(final SpeakerRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
