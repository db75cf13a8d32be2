package org.gehoor.procedure.custody;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** What the organisation does to learn from a complaint. */
public record Learning(
        @Key("The state at which it is done. Default `closed`.") String trigger,
        @Key("Roles that get the feedback. `[dermatologist, organisation]`.") List<String> feedbackTo,
        @Key("What must be known before. `[outcome]`.") List<String> requires,
        @Key("A recommendation for improvement may be made.") boolean recommendation,
        @Key("The role that makes it. `mediator`.") @Nullable String by,
        @Key("The queue that gets it. `improvement`.") @Nullable String to,
        @Key("When somebody must look what was done with a recommendation. `3 months`.") @Nullable String followUp,
        @Key("`removed`: passed on without the people in it. Default `kept`.") Identity identity,
        @Key("The channel of organisation.yml for suggestions that are no complaints.") @Nullable String feedbackForm,
        @Key("The last letter invites to give feedback.") boolean invite,
        @Key("What it is used for, in a word. `improve_service`.") @Nullable String use) {

    public Learning {
        trigger = requireNonNullElse(trigger, "closed");
        feedbackTo = List.copyOf(requireNonNullElse(feedbackTo, List.of()));
        requires = List.copyOf(requireNonNullElse(requires, List.of()));
        identity = requireNonNullElse(identity, Identity.KEPT);
    }
}
