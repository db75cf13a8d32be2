package org.gehoor.intake;

import java.util.List;
import java.util.Optional;
import org.gehoor.register.Channel;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what came in and concludes what it is.
 *
 * <p>Claiming commits before reading begins, reading touches no database, concluding is one transaction and is refused
 * when the claim went to somebody else meanwhile.
 */
@Component
public class Reader {

    private final Claims claims;
    private final MailboxRules rules;
    private final Judge judge;
    private final Conclusion conclusion;
    private final AsideTray aside;
    private final HandedInJudge handedInJudge;
    private final CallNotes calls;
    private final CallConclusion callConclusion;

    Reader(
            Claims claims,
            MailboxRules rules,
            Judge judge,
            Conclusion conclusion,
            AsideTray aside,
            HandedInJudge handedInJudge,
            CallNotes calls,
            CallConclusion callConclusion) {
        this.claims = claims;
        this.rules = rules;
        this.judge = judge;
        this.conclusion = conclusion;
        this.aside = aside;
        this.handedInJudge = handedInJudge;
        this.calls = calls;
        this.callConclusion = callConclusion;
    }

    /** Takes unread messages, oldest first. What was begun three times without an end is set aside instead. */
    @Transactional
    public List<Claim> claim() {
        claims.exhausted().forEach(message -> aside.put(message, SetAsideReason.READING_FAILS, "begun three times"));
        return claims.take();
    }

    /** Makes out what the bytes say. Pure; whoever calls it sets a time limit. */
    public Parsed parse(Claim claim) {
        return calls.anew(claim).orElseGet(() -> rules.open(claim));
    }

    /** Decides what it is and does what follows: in one transaction, so that it happens once. */
    @Transactional
    public Outcome conclude(Parsed parsed) {
        Claim claim = parsed.claim();
        Optional<Boolean> copied = claims.lock(claim);
        if (copied.isEmpty()) {
            return new Outcome.NotOurs(claim.message());
        }
        if (parsed.call() != null) {
            return callConclusion.drawAnew(parsed, parsed.call());
        }
        if (claim.channel() != Channel.MAIL && parsed.handedIn() != null) {
            return conclusion.draw(parsed, handedInJudge.of(parsed.handedIn(), parsed.mail()));
        }
        Verdict verdict = copied.get()
                ? judge.of(claim, parsed.mail())
                : judge.of(claim.organisation(), claim.mailbox(), parsed.mail(), claim.raw());
        Outcome outcome = conclusion.draw(parsed, verdict);
        if (copied.get()) {
            aside.clearCopies(outcome);
        }
        return outcome;
    }

    /**
     * Reading ended in an error or took too long: again a little later, and set aside after the third time. Trouble with
     * the database is not the message's fault and is not counted.
     *
     * @param why what went wrong; its class is kept, never its text, which may quote the message
     */
    @Transactional
    public void failed(Claim claim, Throwable why) {
        if (claims.lock(claim).isEmpty()) {
            return;
        }
        boolean counts = !(why instanceof TransientDataAccessException
                || why instanceof NonTransientDataAccessResourceException
                || why instanceof TransactionException);
        if (counts && claim.attempt() >= Claims.ATTEMPTS) {
            aside.put(
                    claim.message(),
                    SetAsideReason.READING_FAILS,
                    why.getClass().getSimpleName());
        } else {
            claims.release(claim, counts);
        }
    }
}
