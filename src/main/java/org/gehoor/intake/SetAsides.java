package org.gehoor.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gehoor.intake.mail.MailReader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The tray of messages that wait for a person: to look at, to read anew, to judge. */
@Component
public class SetAsides {

    private static final String SELECT =
            """
            select id, organisation, mailbox, received_at, reason, evidence, raw_is_whole
              from received_message where outcome = 'set-aside' and judged_at is null and same_as is null and not refetch
            """;

    private final JdbcClient jdbc;
    private final Claims claims;
    private final AsideReader reader;
    private final ReceivedMessages messages;
    private final AsideTray tray;
    private final Judge judge;
    private final Conclusion conclusion;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    SetAsides(
            JdbcClient jdbc,
            Claims claims,
            AsideReader reader,
            ReceivedMessages messages,
            AsideTray tray,
            Judge judge,
            Conclusion conclusion,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.reader = reader;
        this.messages = messages;
        this.tray = tray;
        this.judge = judge;
        this.conclusion = conclusion;
        this.transaction = transaction;
        this.events = events;
    }

    /** What waits, oldest first, at most 1,000. */
    @Transactional(readOnly = true)
    public List<WaitingMessage> list(@Nullable String organisation) {
        return jdbc.sql(SELECT + " and (cast(:organisation as text) is null or organisation = :organisation)"
                        + " order by received_at, id limit 1000")
                .param("organisation", organisation)
                .query(WaitingMessage.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<WaitingMessage> find(long message) {
        return jdbc.sql(SELECT + " and id = ?")
                .param(message)
                .query(WaitingMessage.class)
                .optional();
    }

    /** The original bytes; its header block alone where the whole is still on its server; empty: nothing could be fetched. */
    @Transactional(readOnly = true)
    public Optional<byte[]> original(long message) {
        return jdbc.sql("select raw from received_message where id = ? and raw is not null")
                .param(message)
                .query(byte[].class)
                .optional();
    }

    /** What the hub reads in it today; without text where only the header block was taken in. */
    @Transactional(readOnly = true)
    public Optional<ReadMessage> read(long message) {
        boolean whole = find(message).map(WaitingMessage::rawIsWhole).orElse(true);
        return original(message).map(raw -> ReadMessage.of(whole ? MailReader.read(raw) : MailReader.readHeaders(raw)));
    }

    /**
     * Has it read anew, as if it had just come in; its arrival stays what it was. What is still on its mail server is
     * fetched anew at the mailbox's next look.
     */
    @Transactional
    public Answer replay(long message) {
        claims.lockCopies(message);
        Optional<WaitingMessage> waiting = find(message);
        if (waiting.isEmpty()) {
            return refused(message);
        }
        if (waiting.get().rawIsWhole()) {
            tray.unread(message);
            events.publishEvent(new MessageStored());
            return new Answer.Done("Message " + message + " is read anew.");
        }
        tray.fetchAgain(message);
        return new Answer.Done("Message " + message + " is fetched anew at the next look into its mailbox. It was set"
                + " aside as " + waiting.get().reason() + ": where that has not changed, it comes back here.");
    }

    /**
     * A person says what it is. A complaint is registered as of its arrival; a question or feedback goes back to the
     * ordinary team untouched. Read before, judged in one transaction.
     *
     * @param by who judges, for the history
     */
    public Answer judge(long message, Judgement as, String by) {
        Optional<Parsed> read = as == Judgement.COMPLAINT ? reader.open(message) : Optional.empty();
        return Objects.requireNonNull(transaction.execute(status -> judge(message, as, by, read)));
    }

    /** @param read what it says, where it is judged to be a complaint */
    Answer judge(long message, Judgement as, String by, Optional<Parsed> read) {
        claims.lockCopies(message);
        Optional<Claim> claim = tray.lock(message);
        if (claim.isEmpty()) {
            return refused(message);
        }
        if (as != Judgement.COMPLAINT) {
            tray.judged(message, as.name().toLowerCase(Locale.ROOT), by);
            return new Answer.Done("Message " + message + " is no complaint; it stays in its mailbox.");
        }
        if (claim.get().raw().length == 0) {
            return new Answer.Refused(
                    "Nothing of message " + message
                            + " could be fetched, so there is nothing to register: look at it on its mail server, then replay it.");
        }
        Optional<Parsed> parsed = AsideReader.still(read, claim.get());
        if (parsed.isEmpty()) {
            return new Answer.Refused("Message " + message + " changed while it was read: look at it again.");
        }
        tray.judged(message, "complaint", by);
        String number = register(parsed.get());
        return new Answer.Done("Message " + message + " is dossier " + number + ".", number);
    }

    /** Unless a copy of it found its dossier while the person was thinking. */
    private String register(Parsed parsed) {
        Claim claim = parsed.claim();
        Optional<FurtherCopy> copy = messages.concludedCopy(claim.message()).filter(first -> first.dossier() != null);
        Outcome outcome = copy.isPresent()
                ? conclusion.draw(parsed, copy.get())
                : conclusion.enter(
                        parsed,
                        new NewComplaint(
                                judge.withheld(claim.organisation(), parsed.mail(), SubmissionBytes.in(claim))));
        tray.clearCopies(outcome);
        return outcome instanceof Outcome.Entered entered ? entered.number() : ((Outcome.Joined) outcome).number();
    }

    private static Answer refused(long message) {
        return new Answer.Refused("Message " + message + " does not wait for anybody: see `set-aside list`.");
    }

    /** What a person can say of a message that waits. */
    public enum Judgement {
        COMPLAINT,
        QUESTION,
        FEEDBACK
    }

    /** The answer to a person. */
    public sealed interface Answer {
        String message();

        /** @param number of the dossier where the message is now; null: in none */
        record Done(String message, @Nullable String number) implements Answer {

            Done(String message) {
                this(message, null);
            }
        }

        record Refused(String message) implements Answer {}
    }
}
