package org.gehoor.organisation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.gehoor.procedure.ToldDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates and moments in full words: {@code dinsdag 10 februari 2026}, {@code dimanche 1er mars 2026}.
 *
 * <p>Own tables, not the platform's: those change between Java versions, and slim runtimes know English only.
 */
public enum DateWords {
    NL(
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
            List.of(
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december")),
    FR(
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
            List.of(
                    "janvier",
                    "février",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "août",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre")),
    EN(
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"));

    private final List<String> weekdays;
    private final List<String> months;

    DateWords(List<String> weekdays, List<String> months) {
        this.weekdays = weekdays;
        this.months = months;
    }

    /** @throws IllegalArgumentException for a language that is not in {@link #languages()}; configuration with one is refused */
    public static DateWords in(String language) {
        for (DateWords words : values()) {
            if (words.name().equalsIgnoreCase(language)) {
                return words;
            }
        }
        throw new IllegalArgumentException("no words for dates in '" + language + "', only in " + languages());
    }

    /** The languages that letters can be written in: en, fr, nl. */
    public static Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        for (DateWords words : values()) {
            languages.add(words.name().toLowerCase(Locale.ROOT));
        }
        return languages;
    }

    /** {@code dinsdag 10 februari 2026}. */
    public String date(LocalDate date) {
        String weekday = weekdays.get(date.getDayOfWeek().getValue() - 1);
        String month = months.get(date.getMonthValue() - 1);
        String day = this == FR && date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return weekday + " " + day + " " + month + " " + date.getYear();
    }

    /** The date that a letter tells: a whole day, or a moment when the term is one of hours. */
    public String told(ToldDate told) {
        @Nullable LocalTime time = told.time();
        return time == null ? date(told.day()) : date(told.day()) + clock(time);
    }

    /** {@code zondag 5 april 2026 om 16.30 uur}, by the clock of the moment's zone. */
    public String moment(ZonedDateTime moment) {
        return date(moment.toLocalDate()) + clock(moment.toLocalTime());
    }

    /** {@code zondag 5 april 2026 om 16.30 uur}. */
    public String told(LocalDateTime moment) {
        return date(moment.toLocalDate()) + clock(moment.toLocalTime());
    }

    private String clock(LocalTime time) {
        String hour = Integer.toString(time.getHour());
        String minute = String.format(Locale.ROOT, "%02d", time.getMinute());
        return switch (this) {
            case NL -> " om " + hour + "." + minute + " uur";
            case FR -> " à " + hour + " h " + minute;
            case EN -> " at " + hour + ":" + minute;
        };
    }
}
