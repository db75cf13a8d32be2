package org.gehoor.procedure.filing;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** What happens with a complaint made by telephone or in person. */
public record Oral(
        @Key("`stated`: the procedure allows oral complaints; `unstated` (default): it says nothing, they are taken;"
                        + " `refused`: the caller is asked to write.")
                Allowed allowed,
        @Key(
                        value =
                                "`staff_writes_down`: an employee's note is the complaint; `request_written`: the complainant is asked"
                                        + " to confirm in writing, and that request is the acknowledgement.",
                        required = true)
                OralMode mode,
        @Key("The role that writes the complaint down. `employee`.") @Nullable String by,
        @Key("The channel of organisation.yml with the form for it. `staff-form`.") @Nullable String form,
        @Key("The complainant gets a copy of the note, to correct it (never when restricted or about health).")
                boolean copyToComplainant,
        @Key("`close_as_settled`: a complaint settled on the spot is registered and closed; default `as_any_other`.")
                OnTheSpot handledOnTheSpot,
        @Key("When the clocks of an oral complaint start: `from_call` (default, the earliest) or `from_confirmation`.")
                OralClock clock,
        @Key("Reminders of the request to confirm. `[{after: 10 days}]`.") List<Reminder> remind,
        @Key("What happens when no confirmation comes. `{after: 30 days, then: ask_handler}`.") @Nullable
                Unconfirmed unconfirmed) {

    public Oral {
        allowed = requireNonNullElse(allowed, Allowed.UNSTATED);
        handledOnTheSpot = requireNonNullElse(handledOnTheSpot, OnTheSpot.AS_ANY_OTHER);
        clock = requireNonNullElse(clock, OralClock.FROM_CALL);
        remind = List.copyOf(requireNonNullElse(remind, List.of()));
    }

    /** What the source says about oral complaints. */
    public enum Allowed {
        STATED,
        UNSTATED,
        REFUSED
    }

    /** What a complaint that was settled during the call becomes. */
    public enum OnTheSpot {
        AS_ANY_OTHER,
        CLOSE_AS_SETTLED
    }
}
