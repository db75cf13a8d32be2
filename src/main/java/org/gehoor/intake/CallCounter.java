package org.gehoor.intake;

import java.util.Objects;
import java.util.Optional;
import org.gehoor.register.Dossiers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where transcripts of calls are handed in, however they come: kept whatever they are, and concluded in the same call. A person's
 * mark opens a dossier; all else waits for a person. The same bytes again get the same answer.
 */
@Component
public class CallCounter {

    /** Of a transcript, in bytes; more is not held in memory. */
    public static final int LARGEST = 36 << 20;

    private final CallNotes notes;
    private final ReceivedMessages messages;
    private final CallConclusion conclusion;
    private final Dossiers dossiers;
    private final TransactionTemplate transaction;

    CallCounter(
            CallNotes notes,
            ReceivedMessages messages,
            CallConclusion conclusion,
            Dossiers dossiers,
            TransactionTemplate transaction) {
        this.notes = notes;
        this.messages = messages;
        this.conclusion = conclusion;
        this.dossiers = dossiers;
        this.transaction = transaction;
    }

    /**
     * Reads it, for seconds at most, before the one transaction begins in which it is stored and concluded.
     *
     * @param transcript as it came, of any format
     * @param by who delivered it, in words; it vouches for nothing
     * @return {@link CounterAnswer.Registered} or {@link CounterAnswer.Kept}
     */
    public CounterAnswer take(String organisation, byte[] transcript, String by) {
        Parsed read = notes.read(organisation, transcript, by);
        return Objects.requireNonNull(transaction.execute(status -> take(read, Objects.requireNonNull(read.call()))));
    }

    private CounterAnswer take(Parsed read, CallNote note) {
        Submission submission = note.submission();
        return messages.store(submission, read.claim().raw(), note.said(), note.call())
                .map(message -> Counter.answer(conclusion.draw(read.as(message), note)))
                .orElseGet(() -> before(submission));
    }

    private CounterAnswer before(Submission submission) {
        ReceivedMessages.Earlier earlier = messages.earlier(submission);
        return Optional.ofNullable(earlier.dossier())
                .flatMap(dossiers::find)
                .<CounterAnswer>map(dossier -> new CounterAnswer.Registered(
                        earlier.message(), dossier.id(), dossier.number(), earlier.joined()))
                .orElseGet(() -> new CounterAnswer.Kept(earlier.message()));
    }
}
