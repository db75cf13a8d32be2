package org.gehoor.intake;

import java.util.Optional;
import java.util.stream.Collectors;
import org.gehoor.intake.CallVersions.Earlier;
import org.gehoor.intake.mail.MailReader;
import org.gehoor.organisation.Organisations;
import org.gehoor.procedure.filing.Oral;
import org.gehoor.register.Callers;
import org.gehoor.register.Evidence;
import org.springframework.stereotype.Component;

/** Says what a transcript turns out to be beside those of the same call, and does what follows. Runs inside a transaction. */
@Component
final class CallConclusion {

    /** A conference has many numbers; so many are looked up. */
    private static final int LOOKED_UP = 3;

    private final Organisations organisations;
    private final Claims claims;
    private final Callers callers;
    private final Judge judge;
    private final CallVersions versions;
    private final Conclusion conclusion;
    private final AsideTray aside;

    CallConclusion(
            Organisations organisations,
            Claims claims,
            Callers callers,
            Judge judge,
            CallVersions versions,
            Conclusion conclusion,
            AsideTray aside) {
        this.organisations = organisations;
        this.claims = claims;
        this.callers = callers;
        this.judge = judge;
        this.versions = versions;
        this.conclusion = conclusion;
        this.aside = aside;
    }

    /** Of one that was read anew, and may be another call's now that it can be read. */
    Outcome drawAnew(Parsed parsed, CallNote note) {
        versions.rewrite(parsed.claim().message(), parsed.claim().raw(), note);
        return draw(parsed, note);
    }

    Outcome draw(Parsed parsed, CallNote note) {
        long message = parsed.claim().message();
        claims.lockCopies(message);
        versions.counted(message, note.words());
        Optional<Earlier> earlier = versions.before(message);
        Parsed dated = earlier.filter(
                        first -> first.receivedAt().isBefore(parsed.claim().receivedAt()))
                .map(first -> dated(parsed, first))
                .orElse(parsed);
        Verdict verdict = earlier.map(first -> beside(first, dated, note)).orElseGet(() -> alone(dated, note));
        Optional<Parsed> fuller = verdict instanceof NewComplaint ? fuller(earlier, note) : Optional.empty();
        Outcome outcome = conclusion.draw(dated, verdict);
        if (earlier.isPresent() && outcome instanceof Outcome.SetAside && verdict instanceof ForPerson) {
            versions.waitsInstead(message, earlier.get().message());
        }
        aside.clearCopies(outcome);
        if (outcome instanceof Outcome.Entered entered && fuller.isPresent()) {
            addTo(entered.dossier(), fuller.get());
        }
        return outcome;
    }

    private Parsed dated(Parsed parsed, Earlier first) {
        versions.receivedAt(parsed.claim().message(), first.receivedAt());
        return Parsed.call(parsed.claim().receivedAt(first.receivedAt()), parsed.mail(), parsed.call());
    }

    /**
     * What opens a dossier may say less than a transcript that waited: its handler reads that too. Locked and read before the
     * dossier gets a number, for whoever else wants one waits meanwhile.
     */
    private Optional<Parsed> fuller(Optional<Earlier> earlier, CallNote note) {
        return earlier.filter(first -> first.saysMoreThan(note))
                .flatMap(first -> aside.lock(first.message()))
                .map(claim -> Parsed.call(claim, MailReader.read(claim.raw()), null));
    }

    private void addTo(long dossier, Parsed fuller) {
        conclusion.draw(
                fuller,
                new Addition(
                        dossier,
                        new Evidence("same-call", false, "a fuller transcript of the call, which came before")));
    }

    /** It counts by itself where it is better than one that waits. */
    private Verdict beside(Earlier first, Parsed parsed, CallNote note) {
        return besides(first, note).orElseGet(() -> {
            Verdict alone = alone(parsed, note);
            return alone instanceof ForPerson && first.saysMoreThan(note)
                    ? new FurtherCopy(first.message(), "set-aside", first.reason(), null)
                    : alone;
        });
    }

    private static Optional<Verdict> besides(Earlier first, CallNote note) {
        boolean same = first.said().equals(note.said());
        if (first.dossier() != null) {
            return Optional.of(
                    same
                            ? new FurtherCopy(first.message(), "joined", null, first.dossier())
                            : new Addition(
                                    first.dossier(),
                                    new Evidence(
                                            "same-call",
                                            false,
                                            "a later transcript of the call in message " + first.message())));
        }
        return same || first.judged() && !note.verdict().opens()
                ? Optional.of(new FurtherCopy(first.message(), "set-aside", first.reason(), null))
                : first.judged()
                        ? Optional.of(new ForPerson(
                                SetAsideReason.PERSON_DECIDES,
                                note.verdict().why() + "; a person said of message " + first.message()
                                        + ", the same call, that it is none",
                                null))
                        : Optional.empty();
    }

    private Verdict alone(Parsed parsed, CallNote note) {
        String organisation = parsed.claim().organisation();
        String why = note.verdict().why() + candidates(organisation, note);
        if (note.verdict().aside() != null) {
            return new ForPerson(note.verdict().aside(), why, null);
        }
        if (organisations.called(organisation).procedure().oral().allowed() == Oral.Allowed.REFUSED) {
            return new ForPerson(
                    SetAsideReason.PERSON_DECIDES,
                    why + "; the procedure takes no complaints by telephone: ask the caller to write",
                    null);
        }
        return new NewComplaint(judge.withheld(organisation, parsed.mail(), parsed.handedIn()), why);
    }

    /** Numbers of dossiers and no more, for some are confidential, and whoever calls from a number need not be who they were. */
    private String candidates(String organisation, CallNote note) {
        String found = note.numbers().stream()
                .limit(LOOKED_UP)
                .flatMap(number -> callers.who(organisation, null, number.e164(), null, null).stream())
                .map(one -> one.number() == null ? "a confidential dossier" : one.number())
                .distinct()
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "" : "; the telephone number is also in " + found;
    }
}
