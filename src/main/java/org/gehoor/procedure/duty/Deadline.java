package org.gehoor.procedure.duty;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.gehoor.procedure.Strength;
import org.gehoor.procedure.calendar.CountingRules;
import org.gehoor.procedure.calendar.DayEnd;
import org.gehoor.procedure.calendar.HourStart;
import org.gehoor.procedure.calendar.Roll;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.filing.Filed;
import org.jspecify.annotations.Nullable;

/** A promise with a date: a term that starts with one fact and is met by another. */
public record Deadline(
        @Key(value = "Name of the deadline. `acknowledge`.", required = true) String id,
        @Key("Deadlines of one group watch the same end; the earliest leads.") @Nullable String group,
        @Key(
                        value =
                                "`statutory`, `published`, `aim` or `internal`: what the complainant is told and how a breach counts.",
                        required = true)
                Strength strength,
        @Key(
                        value =
                                "The term in words: hours, working hours, hours on working days, days, working days, weeks, months or"
                                        + " years. `8 days`, `48 working hours`.",
                        required = true)
                String within,
        @Key(
                        value =
                                "The fact that starts it: `received`, `registered`, `stage.entered` (of `stage`), `handed_over`.",
                        required = true)
                String from,
        @Key(
                        value = "The fact or facts that meet it; a promise to tell is met by what was sent."
                                + " `message.sent:acknowledgement`.",
                        required = true)
                List<String> until,
        @Key("Runs only in these stages; leaving them before the due date makes it lapse, without breach.")
                List<String> stage,
        @Key("`written` or `oral`: exists only for complaints made so.") @Nullable Filed onlyIf,
        @Key("`immediately`: done as soon as possible, the term is the limit. Default `by_due`.") Plan plan,
        @Key("A last day on a closed day: `none` (default, own promises), `next_working_day`, `previous_working_day`.")
                Roll roll,
        @Key("When the last day ends: `midnight` (default) or `close_of_business`.") DayEnd dayEnd,
        @Key("Where hours start: `at_once` (default) or `next_full_hour`.") HourStart hourStart,
        @Key("The term must hold at least so many working days (Reg. 1182/71, Algemene termijnenwet art. 2). `2`.")
                @Nullable
                Integer minWorkingDays,
        @Key("How it may be extended, further extensions after it. `{by: 4 weeks, times: 1, before: due, message:"
                        + " extension}`.")
                List<Extension> extend,
        @Key("What stops the clock. `[{event: question.asked, until: complainant.replied}]`. Default: nothing.")
                List<Pause> pauseOn,
        @Key("Warnings before the due moment. `[{before: 3 days, to: owner}]`.") List<Warning> warn,
        @Key("`assumption`, or the article of law, when the organisation did not say it itself.") @Nullable
                String origin) {

    public Deadline {
        until = List.copyOf(requireNonNullElse(until, List.of()));
        stage = List.copyOf(requireNonNullElse(stage, List.of()));
        plan = requireNonNullElse(plan, Plan.BY_DUE);
        roll = requireNonNullElse(roll, Roll.NONE);
        dayEnd = requireNonNullElse(dayEnd, DayEnd.MIDNIGHT);
        hourStart = requireNonNullElse(hourStart, HourStart.AT_ONCE);
        extend = List.copyOf(requireNonNullElse(extend, List.of()));
        pauseOn = List.copyOf(requireNonNullElse(pauseOn, List.of()));
        warn = List.copyOf(requireNonNullElse(warn, List.of()));
    }

    /** {@link #within} as a term. */
    public Term term() {
        return Term.parse(within);
    }

    /** How its term is counted. */
    public CountingRules countingRules() {
        return new CountingRules(roll, dayEnd, hourStart, minWorkingDays == null ? 0 : minWorkingDays);
    }

    /** Whether the work is to be done at once, with the term only as the limit. */
    public enum Plan {
        BY_DUE,
        IMMEDIATELY
    }

    /** Until when an extension may be decided. */
    public enum Before {
        DUE,
        ANY_TIME
    }

    /** A fact that stops the clock, and the one that starts it again. */
    public record Pause(
            @Key(value = "The fact that stops the clock. `question.asked`.", required = true) String event,
            @Key(value = "The fact that starts it again. `complainant.replied`.", required = true) String until) {}
}
