package org.gehoor.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehoor.procedure.calendar.CountingRules;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.custody.Learning;

/** What is done to learn from a complaint: roles hear how it ended, and a recommendation is looked after. */
record LearningBook(Procedure procedure, WorkingCalendar calendar, Course course) {

    /** In {@code learning.requires}: only what came to an outcome teaches something. */
    private static final String OUTCOME = "outcome";

    List<Owed> owed() {
        Learning learning = procedure.learning();
        List<Owed> owed = new ArrayList<>(1);
        if (learning != null) {
            feedback(learning, owed);
            followUp(learning, owed);
        }
        return owed;
    }

    private void feedback(Learning learning, List<Owed> owed) {
        boolean reached = course.state().name().toLowerCase(Locale.ROOT).equals(learning.trigger());
        if (reached && !learning.feedbackTo().isEmpty() && (!learning.requires().contains(OUTCOME) || hasOutcome())) {
            Instant at = course.fact(course.endedBy()).at();
            owed.add(new Owed(
                    OwedKind.FEEDBACK,
                    "feedback",
                    course.endedBy(),
                    at,
                    learning.feedbackTo(),
                    "how it ended, for those who learn from it",
                    Map.of()));
        }
    }

    private boolean hasOutcome() {
        return course.facts().stream()
                .anyMatch(fact -> fact.is(FactType.DECIDED)
                        || fact.is(FactType.SETTLED)
                        || fact.is(FactType.NOT_AGREED)
                        || fact.is(FactType.REFERRED));
    }

    /** Once for each recommendation of which nobody has said yet what was done with it. */
    private void followUp(Learning learning, List<Owed> owed) {
        if (learning.followUp() == null) {
            return;
        }
        for (int seq = 1; seq <= course.facts().size(); seq++) {
            Fact fact = course.fact(seq);
            if (fact.is(FactType.RECOMMENDATION_MADE) && !isFollowedUp(seq)) {
                Instant due = calendar.due(Term.parse(learning.followUp()), fact.at(), CountingRules.PLAIN)
                        .due();
                String who = learning.by() == null ? course.stage().owner() : learning.by();
                owed.add(Owed.look(
                        "recommendation",
                        seq,
                        due,
                        List.of(who),
                        learning.followUp() + " after a recommendation: what was done with it?"));
            }
        }
    }

    private boolean isFollowedUp(int seq) {
        return course.facts().stream().skip(seq).anyMatch(fact -> fact.is(FactType.RECOMMENDATION_FOLLOWED_UP));
    }
}
