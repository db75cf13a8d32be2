package org.gehoor.console;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gehoor.procedure.calendar.AfterHours;
import org.gehoor.procedure.calendar.CountingRules;
import org.gehoor.procedure.calendar.DayEnd;
import org.gehoor.procedure.calendar.HourStart;
import org.gehoor.procedure.calendar.Roll;
import org.jspecify.annotations.Nullable;

/** The rules of counting in the words of the configuration. */
record TermRules(TermCommand typed, Misuse misuse) {

    /** As for a deadline of a procedure. */
    private static final int MOST_WORKING_DAYS = 365;

    AfterHours afterHours() {
        return oneOf("--after-hours", AfterHours.values(), typed.afterHours);
    }

    CountingRules counting() {
        return new CountingRules(
                oneOf("--roll", Roll.values(), typed.roll),
                oneOf("--day-end", DayEnd.values(), typed.dayEnd),
                oneOf("--hour-start", HourStart.values(), typed.hourStart),
                minWorkingDays());
    }

    /** The default is the first. */
    private <E extends Enum<E>> E oneOf(String option, E[] rules, @Nullable String words) {
        for (E rule : rules) {
            if (words == null || word(rule).equals(words)) {
                return rule;
            }
        }
        misuse.say(
                option,
                "\"" + words + "\" is no such rule",
                Arrays.stream(rules).map(TermRules::word).collect(Collectors.joining(", ", "write one of ", "")));
        return rules[0];
    }

    private static String word(Enum<?> rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }

    private int minWorkingDays() {
        String words = requireNonNullElse(typed.minWorkingDays, "0");
        if (words.matches("[0-9]{1,3}") && Integer.parseInt(words) <= MOST_WORKING_DAYS) {
            return Integer.parseInt(words);
        }
        misuse.say(
                "--min-working-days",
                "\"" + words + "\" is not possible",
                "write a number of 0 to " + MOST_WORKING_DAYS);
        return 0;
    }
}
