package org.gehoor.intake.call;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gehoor.organisation.transcript.TranscriptFolder;

/** A reading in lines that people can hold against the transcript beside it. */
final class CallText {

    private CallText() {}

    /** The reader with the mappings that the hub is delivered with. */
    static CallReader reader() {
        return new CallReader(new TranscriptFolder(new ArrayList<>()).read(Path.of(".")));
    }

    static String of(final CallReading reading) {
        if (reading instanceof Unheard unheard) {
            return unheard.format() + " " + unheard.fault().key() + ": " + unheard.why() + "\n";
        }
        final Call call = ((Heard) reading).call();
        final List<String> lines = new ArrayList<>();
        lines.add(call.source().format() + " " + call.source().system() + " "
                + call.source().id());
        lines.add("span " + call.span().startedAt() + " " + call.span().duration());
        final Circumstances around = call.circumstances();
        lines.add("around " + around.language() + " incoming=" + around.incoming() + " recorded=" + around.recorded()
                + " consent=" + around.consentRecorded() + " redacted=" + around.redacted() + " marked="
                + around.markedBy() + " summary=" + around.summary());
        call.warnings().forEach(warning -> lines.add("warning " + warning));
        call.parties()
                .forEach(one -> lines.add("party " + one.role() + " " + one.name() + " " + one.telephone() + " "
                        + one.email() + (one.began() ? " began" : "")));
        call.turns()
                .forEach(turn -> lines.add("turn " + turn.startMs() + "-" + turn.endMs() + " " + turn.role() + " "
                        + turn.speaker() + "@" + turn.party() + " " + turn.confidence() + " "
                        + turn.text().replace("\n", "\\n")));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
