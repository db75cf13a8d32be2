package org.gehoor.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Dossiers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where complaints are handed in other than by mail: received and read in the same call, so that the number can be told at once.
 */
@Component
public class Counter {

    /** Of the connections to the database: the others are for what reads, writes and sends meanwhile. */
    private static final int AT_ONCE = 6;

    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Organisations organisations;
    private final ReceivedMessages messages;
    private final MailboxRules rules;
    private final HandedInJudge judge;
    private final Conclusion conclusion;
    private final Dossiers dossiers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Counter(
            Organisations organisations,
            ReceivedMessages messages,
            MailboxRules rules,
            HandedInJudge judge,
            Conclusion conclusion,
            Dossiers dossiers,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisations = organisations;
        this.messages = messages;
        this.rules = rules;
        this.judge = judge;
        this.conclusion = conclusion;
        this.dossiers = dossiers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes it, or says what is wrong with it. The same under the same key gets the answer that it got before. Files are looked
     * into before the one transaction begins, in which it is stored and concluded.
     *
     * @throws CannotCreateTransactionException when it could not be its turn for ten seconds, or the database is away: nothing
     *     was taken
     */
    public CounterAnswer take(Submission handedIn) {
        Organisation organisation = organisations.called(handedIn.organisation());
        Scrutiny scrutiny = Scrutiny.of(handedIn, organisation, clock.instant());
        if (!scrutiny.problems().isEmpty()) {
            return new CounterAnswer.Refused(scrutiny.problems());
        }
        Submission submission = scrutiny.cleaned();
        byte[] raw = SubmissionBytes.write(submission);
        Parsed read = rules.open(claim(0, submission, raw, clock.instant()));
        return inTurn(() -> Objects.requireNonNull(transaction.execute(status -> take(submission, raw, read))));
    }

    private CounterAnswer inTurn(Supplier<CounterAnswer> taking) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new CannotCreateTransactionException("more is handed in than the database takes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotCreateTransactionException("the hub stops", e);
        }
        try {
            return taking.get();
        } finally {
            places.release();
        }
    }

    private CounterAnswer take(Submission submission, byte[] raw, Parsed read) {
        if (submission.dossier() != null
                && submission.byAnEmployee()
                && judge.named(submission).isEmpty()) {
            return new CounterAnswer.Refused(List.of(new FieldProblem(
                    "dossier", FieldProblem.Kind.NO_SUCH_DOSSIER, "there is no dossier of this number — ask again")));
        }
        String hash = SubmissionBytes.hash(submission);
        return messages.store(submission, raw, hash)
                .map(message -> {
                    Parsed parsed =
                            new Parsed(claim(message, submission, raw, clock.instant()), read.mail(), read.form());
                    return answer(conclusion.draw(parsed, judge.of(submission, parsed.mail())));
                })
                .orElseGet(() -> again(submission, hash));
    }

    /** As if a reader had claimed it, who is there already. */
    static Claim claim(long message, Submission submission, byte[] raw, Instant now) {
        return Claim.of(
                message,
                submission.organisation(),
                submission.channel(),
                null,
                submission.receivedAt() == null ? now : submission.receivedAt(),
                raw);
    }

    static CounterAnswer answer(Outcome outcome) {
        long message = outcome.message();
        if (outcome instanceof Outcome.Entered entered) {
            return new CounterAnswer.Registered(message, entered.dossier(), entered.number(), false);
        } else if (outcome instanceof Outcome.Joined joined) {
            return new CounterAnswer.Registered(message, joined.dossier(), joined.number(), true);
        }
        return new CounterAnswer.Kept(message);
    }

    private CounterAnswer again(Submission submission, String hash) {
        ReceivedMessages.Earlier earlier = messages.earlier(submission);
        if (!earlier.hash().equals(hash)) {
            return new CounterAnswer.KeyUsed();
        }
        return Optional.ofNullable(earlier.dossier())
                .flatMap(dossiers::find)
                .<CounterAnswer>map(dossier -> new CounterAnswer.Registered(
                        earlier.message(), dossier.id(), dossier.number(), earlier.joined()))
                .orElseGet(() -> new CounterAnswer.Kept(earlier.message()));
    }
}
