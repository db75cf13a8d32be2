package org.gehoor.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gehoor.register.Evidence;
import org.gehoor.register.Pointer;
import org.gehoor.register.Pointer.Way;

/**
 * To which dossier a person's mail belongs: the evidence ladder, safest rung first. What comes to rest on no rung is new.
 *
 * <p>A wrong dossier is a data breach, so nothing joins one unless its sender is concerned in it already; whoever is not is
 * held for the handler. What a mail says never makes anybody known.
 */
final class Ladder {

    static final List<Rung> RUNGS = List.of(
            new Rung(
                    "two-dossiers",
                    traces -> traces.numbers().size() > 1,
                    "wait for a person if it points to more than one dossier",
                    Ladder::twoDossiers),
            new Rung(
                    "our-token",
                    Traces::answersUs,
                    "join the dossier of our letter that it answers, if its sender is known there; else wait for a person",
                    Ladder::ourToken),
            new Rung(
                    "their-thread",
                    traces -> false,
                    "join the dossier of the mail that it answers, if its sender is known there",
                    Ladder::theirThread),
            new Rung(
                    "number-and-dmarc",
                    traces -> !traces.numbers().isEmpty() && traces.proof() == Proof.PASSED,
                    "join the dossier with its number, if its sender is known there; else wait for a person",
                    Ladder::numberAndDmarc),
            new Rung(
                    "unknown-sender",
                    traces -> !traces.numbers().isEmpty(),
                    "wait for a person if there is a dossier with its number",
                    Ladder::unknownSender));

    private Ladder() {}

    static Step climb(final Findings findings) {
        for (final Rung rung : RUNGS) {
            final Step step = rung.look(findings);
            if (!(step instanceof Step.Nothing)) {
                return step;
            }
        }
        return new Step.Nothing();
    }

    /** What can be told without the register: the first rung where these traces may come to rest. */
    static Optional<Rung> foreseen(final Traces traces) {
        return RUNGS.stream().filter(rung -> rung.concerns().test(traces)).findFirst();
    }

    private static Step twoDossiers(final String rung, final Findings found) {
        final List<String> numbers =
                found.telling().stream().map(Pointer::number).distinct().toList();
        return numbers.size() < 2
                ? new Step.Nothing()
                : new Step.Held(
                        SetAsideReason.SEVERAL_DOSSIERS,
                        null,
                        new Evidence(rung, true, "points to dossiers " + String.join(" and ", numbers)));
    }

    private static Step ourToken(final String rung, final Findings found) {
        return join(found, rung, false, is(Way.TOKEN).or(is(Way.LETTER)), "answers a letter of ours");
    }

    private static Step theirThread(final String rung, final Findings found) {
        return join(found, rung, false, is(Way.THEIR_MAIL), "answers a mail of this dossier");
    }

    private static Step numberAndDmarc(final String rung, final Findings found) {
        return found.proof() == Proof.PASSED
                ? join(found, rung, true, is(Way.NUMBER), "names the number, DMARC passed")
                : new Step.Nothing();
    }

    private static Step unknownSender(final String rung, final Findings found) {
        final List<Pointer> telling = found.telling();
        if (telling.isEmpty()) {
            return new Step.Nothing();
        }
        final Pointer first = telling.get(0);
        final boolean claims = telling.stream().anyMatch(Pointer::party);
        final String why = "points to dossier " + first.number() + " (" + way(first) + "), from "
                + (claims ? "the address of somebody known there, not proven" : "an unknown sender");
        return new Step.Held(
                claims ? SetAsideReason.UNPROVEN_SENDER : SetAsideReason.UNKNOWN_SENDER,
                first.dossier(),
                new Evidence(rung, true, why));
    }

    private static Step join(
            final Findings found,
            final String rung,
            final boolean weak,
            final Predicate<Pointer> which,
            final String what) {
        return found.fromAParty(which)
                .<Step>map(pointer ->
                        new Step.Joined(pointer.dossier(), new Evidence(rung, weak, what + ", from a known party")))
                .orElseGet(Step.Nothing::new);
    }

    private static Predicate<Pointer> is(final Way way) {
        return pointer -> pointer.way() == way;
    }

    private static String way(final Pointer pointer) {
        return switch (pointer.way()) {
            case TOKEN, LETTER -> "a letter of ours";
            case NUMBER -> "its number";
            case THEIR_MAIL -> "an earlier mail";
        };
    }
}
