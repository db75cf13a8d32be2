package org.gehoor.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.gehoor.intake.call.CallFault;
import org.gehoor.intake.call.CallReader;
import org.gehoor.intake.call.CallReading;
import org.gehoor.intake.call.Unheard;
import org.gehoor.intake.mail.ContentHash;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Channel;
import org.springframework.stereotype.Component;

/** Reads transcripts, few at a time and each for so long and no longer; touches no database. */
@Component
final class CallNotes {

    /** Hours of talk, word by word. */
    private static final Duration CPU = Duration.ofSeconds(10);

    private static final String KEY = "call:";
    private static final Pattern KEYS = Pattern.compile(KEY + "[0-9a-f]{64}");

    private final Organisations organisations;
    private final MailboxRules rules;
    private final Clock clock;
    private final CallReader reader;
    private final Semaphore atOnce = new Semaphore(2, true);

    CallNotes(Organisations organisations, MailboxRules rules, Clock clock) {
        this.organisations = organisations;
        this.rules = rules;
        this.clock = clock;
        this.reader = new CallReader(organisations.transcripts());
    }

    /** @param by who delivered it */
    Parsed read(String organisation, byte[] transcript, String by) {
        atOnce.acquireUninterruptibly();
        try {
            Organisation ours = organisations.called(organisation);
            CallNote note = new CallNoteWriter(ours, clock.instant())
                    .write(heard(transcript), transcript, KEY + ContentHash.plain(transcript), by);
            byte[] raw = SubmissionBytes.write(note.submission());
            Claim claim = Counter.claim(0, note.submission(), raw, clock.instant());
            return Parsed.call(claim, rules.read(claim), note);
        } finally {
            atOnce.release();
        }
    }

    /** Reads the transcript of a message that was taken in before, by what config/transcripts says today; empty for any other. */
    Optional<Parsed> anew(Claim claim) {
        if (claim.channel() != Channel.PHONE) {
            return Optional.empty();
        }
        Submission before = SubmissionBytes.in(claim);
        if (before == null || before.by() == null || !KEYS.matcher(before.key()).matches()) {
            return Optional.empty();
        }
        Parsed read = read(claim.organisation(), SubmissionBytes.firstFile(claim), before.by());
        return Optional.of(Parsed.call(claim.with(read.claim().raw()), read.mail(), read.call()));
    }

    private CallReading heard(byte[] transcript) {
        try (TimeFrame time = new TimeFrame(CPU, CPU.multipliedBy(2))) {
            return time.within(() -> reader.read(transcript));
        } catch (TimeFrame.Exceeded tooLong) {
            return new Unheard(Unheard.UNKNOWN, CallFault.TOO_LARGE, "took over " + CPU.toSeconds() + " s");
        } catch (TimeFrame.Failed failed) {
            return new Unheard(Unheard.UNKNOWN, CallFault.MALFORMED, failed.kind());
        }
    }
}
