package org.gehoor.procedure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gehoor.procedure.calendar.CountingRules;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.duty.ReactionTerm;

/** How long an answered dossier stays open: the term runs from the day on which the complainant was told, not decided upon. */
record ClosingBook(Procedure procedure, WorkingCalendar calendar, Course course) {

    List<Owed> owed() {
        ReactionTerm reaction = procedure.reactionTerm();
        return reaction == null
                ? List.of()
                : over().map(at -> List.of(repliedSince() ? ask(at) : close(at, reaction)))
                        .orElse(List.of());
    }

    private Owed close(Instant at, ReactionTerm reaction) {
        return new Owed(
                OwedKind.CLOSING,
                "reaction_term",
                course.endedBy(),
                at,
                List.of(),
                "no reaction within " + reaction.within(),
                Map.of(Fact.REASON, "no_reaction"));
    }

    /** Whoever wrote back is not silent: whether they disagree is for a person to say. */
    private Owed ask(Instant at) {
        String why = "there was contact after the answer: is that a disagreement, or can it be closed?";
        return Owed.look(
                "reaction", course.endedBy(), at, List.of(course.stage().owner()), why);
    }

    private boolean repliedSince() {
        return course.facts().stream()
                .skip(course.endedBy())
                .anyMatch(fact -> fact.is(FactType.COMPLAINANT_REPLIED) || fact.is(FactType.CONTACT_RECORDED));
    }

    /** The first moment at which a reaction is late; empty while no answer was told, or no term is set. */
    Optional<Instant> over() {
        ReactionTerm reaction = procedure.reactionTerm();
        if (reaction == null || course.state() != State.ANSWERED) {
            return Optional.empty();
        }
        return told().map(told -> calendar.due(Term.parse(reaction.within()), told, CountingRules.PLAIN)
                .due());
    }

    private Optional<Instant> told() {
        Fact answer = course.fact(course.endedBy());
        boolean byLetter = false;
        for (Message message : procedure.messages()) {
            if (LetterBook.isOccasion(answer, message) && message.to().contains(Message.COMPLAINANT)) {
                byLetter = true;
                int sent = course.newest(FactType.MESSAGE_SENT, message.id());
                if (sent > course.endedBy() && !course.cameBack(sent - 1)) {
                    return Optional.of(course.fact(sent).at());
                }
            }
        }
        return byLetter ? Optional.empty() : Optional.of(answer.at());
    }
}
