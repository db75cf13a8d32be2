package org.gehoor.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gehoor.procedure.Fact;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.filing.Oral;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registrar: enters complaints, adds to dossiers and writes down what happened to them.
 *
 * <p>Each method is one transaction, or joins its caller's. Number, dossier, parties, facts, promises, what is owed
 * and what must be told are written together or not at all.
 */
@Component
public class Register {

    private final Rulebook rulebook;
    private final FirstPage firstPage;
    private final History history;
    private final Additions additions;
    private final Dossiers dossiers;
    private final DueMoments dueMoments;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Register(
            Rulebook rulebook,
            FirstPage firstPage,
            History history,
            Additions additions,
            Dossiers dossiers,
            DueMoments dueMoments,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rulebook = rulebook;
        this.firstPage = firstPage;
        this.history = history;
        this.additions = additions;
        this.dossiers = dossiers;
        this.dueMoments = dueMoments;
        this.clock = clock;
        this.events = events;
    }

    /** Opens a dossier: it gets its number, its promises, its first fact and what is owed for it. */
    @Transactional
    public Registration enter(Complaint complaint) {
        DossierRules rules = rulebook.current(complaint.organisation());
        Registration entered = firstPage.write(complaint, rules, clock.instant());
        closeIfSettledOnTheSpot(entered.dossier(), complaint, rules);
        events.publishEvent(new FactRecorded());
        events.publishEvent(new LetterOwed());
        return entered;
    }

    /**
     * Adds what a party sent to a dossier, and has its handler told; asked, where the dossier is closed.
     *
     * @return the number of the dossier
     */
    @Transactional
    public String join(long dossier, Contribution contribution) {
        Dossier locked = dossiers.lockLeading(dossier);
        additions.add(locked, contribution);
        return locked.number();
    }

    /**
     * Adds what somebody unknown sent to a dossier, because a person says that they are concerned in it. From now on they
     * are known there; an address that is known already stays what it is.
     *
     * @return the number of the dossier
     */
    @Transactional
    public String admit(long dossier, Contribution contribution, Admission admission) {
        Dossier locked = dossiers.lockLeading(dossier);
        additions.admit(locked, contribution, admission);
        additions.add(locked, contribution);
        return locked.number();
    }

    /** A person keeps somebody unknown out of a dossier: noted, told to nobody. */
    @Transactional
    public void turnAway(long dossier, long receivedMessage, String by) {
        Map<String, String> details = Map.of("received_message", Long.toString(receivedMessage));
        NewFact rejected =
                new NewFact(FactType.SENDER_REJECTED.word(), clock.instant(), details, null, Storable.text(by));
        history.append(dossiers.lock(dossier), rejected, false);
    }

    /** A further copy of a mail that is in the dossier already: noted, told to nobody. */
    @Transactional
    public String noteCopy(long dossier, long receivedMessage, Instant receivedAt) {
        Dossier locked = dossiers.lock(dossier);
        history.append(locked, quiet(FactType.MESSAGE_JOINED.word(), receivedMessage, receivedAt), false);
        return locked.number();
    }

    /** A machine's mail about a dossier: filed, answered by nobody, no effect on terms. */
    @Transactional
    public void fileAutomatic(long dossier, long receivedMessage, Instant receivedAt) {
        history.append(
                dossiers.lock(dossier), quiet(FactType.MESSAGE_AUTOMATIC.word(), receivedMessage, receivedAt), false);
    }

    /** A server's report on a letter of this dossier: filed, and owed to be worked off. */
    @Transactional
    public void fileReport(long dossier, long receivedMessage, Instant receivedAt, DeliveryReport report) {
        Dossier locked = dossiers.lock(dossier);
        Map<String, String> details = report.details();
        details.put("received_message", Long.toString(receivedMessage));
        NewFact filed = new NewFact(
                FactType.MESSAGE_AUTOMATIC.word(), receivedAt, details, Content.of(receivedMessage, report));
        int fact = history.append(locked, filed, false);
        dueMoments.owe(
                locked.organisation(),
                locked.id(),
                null,
                DueKind.REPORT,
                report.fate().word(),
                fact,
                clock.instant(),
                "a mail server reported on a letter");
        events.publishEvent(new ReportFiled());
    }

    /**
     * A letter exists: by these it will be recognised when somebody answers it, or a server sends it back.
     *
     * @param locked by the caller, see {@link DueMoments#lockOpen}
     * @param names its Message-ID, and the address of its own to come back to, in small letters
     */
    @Transactional
    public void letterWritten(Dossier locked, List<String> names, @Nullable String address) {
        history.refer(locked, "out", names, address);
    }

    /**
     * A mail server accepted a letter: the fact that meets a promise to tell.
     *
     * @param at when it accepted it
     * @param told further details for the history, such as the date that the letter told
     */
    @Transactional
    public void letterAccepted(long dossier, String letter, int ordinal, Instant at, Map<String, String> told) {
        Map<String, String> details = new TreeMap<>(told);
        details.put(Fact.ORDINAL, Integer.toString(ordinal));
        history.append(
                dossiers.lock(dossier), new NewFact(FactType.MESSAGE_SENT.about(letter), at, details, null), false);
    }

    /**
     * A letter could not be delivered and will not be tried again: its handler is told.
     *
     * @param reason the mail server's answer, without addresses
     */
    @Transactional
    public void letterFailed(long dossier, String letter, int ordinal, String reason) {
        Map<String, String> details = Map.of(Fact.ORDINAL, Integer.toString(ordinal), "reason", Storable.text(reason));
        NewFact failed = new NewFact(FactType.MESSAGE_FAILED.about(letter), clock.instant(), details, null);
        history.append(dossiers.lock(dossier), failed, true);
    }

    /**
     * A letter that had been accepted came back: what it met is met no more, and its handler is told. Also in a closed dossier.
     *
     * @param at when the report reached us
     * @param reason without addresses
     */
    @Transactional
    public void letterBounced(long dossier, String letter, int ordinal, Instant at, String reason) {
        Map<String, String> details = Map.of(Fact.ORDINAL, Integer.toString(ordinal), "reason", Storable.text(reason));
        history.append(
                dossiers.lock(dossier), new NewFact(FactType.MESSAGE_BOUNCED.about(letter), at, details, null), true);
    }

    /** A server still tries to deliver a letter: noted, told to nobody. */
    @Transactional
    public void letterDelayed(long dossier, String letter, int ordinal, Instant at) {
        Map<String, String> details = Map.of(Fact.ORDINAL, Integer.toString(ordinal));
        history.append(
                dossiers.lock(dossier), new NewFact(FactType.MESSAGE_DELAYED.about(letter), at, details, null), false);
    }

    /** Only where the procedure says so: elsewhere it goes its way, and the handler reads in the note how it was settled. */
    private void closeIfSettledOnTheSpot(long dossier, Complaint complaint, DossierRules rules) {
        String how = complaint.particulars().settledOnTheSpot();
        if (how == null || rules.procedure().oral().handledOnTheSpot() != Oral.OnTheSpot.CLOSE_AS_SETTLED) {
            return;
        }
        NewFact settled = new NewFact(
                FactType.SETTLED.word(),
                clock.instant(),
                Map.of(Fact.ON_THE_SPOT, "yes"),
                Content.of(Map.of("what_was_agreed", how)),
                String.valueOf(complaint.particulars().by()));
        history.append(dossiers.lock(dossier), settled, true);
    }

    private NewFact quiet(String type, long receivedMessage, Instant receivedAt) {
        return new NewFact(type, receivedAt, Map.of("received_message", Long.toString(receivedMessage)), null);
    }
}
