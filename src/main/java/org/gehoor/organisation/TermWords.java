package org.gehoor.organisation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.calendar.Unit;

/** Terms in the words of a letter: {@code 3 weeks} is {@code 3 weken}, {@code 3 semaines}. */
public enum TermWords {
    NL(
            "uur/uur",
            "werkuur/werkuren",
            "uur op werkdagen/uur op werkdagen",
            "dag/dagen",
            "werkdag/werkdagen",
            "week/weken",
            "maand/maanden",
            "jaar/jaar"),
    FR(
            "heure/heures",
            "heure ouvrable/heures ouvrables",
            "heure des jours ouvrables/heures des jours ouvrables",
            "jour/jours",
            "jour ouvrable/jours ouvrables",
            "semaine/semaines",
            "mois/mois",
            "an/ans"),
    EN(
            "hour/hours",
            "working hour/working hours",
            "hour on working days/hours on working days",
            "day/days",
            "working day/working days",
            "week/weeks",
            "month/months",
            "year/years");

    private final Map<Unit, List<String>> words = new EnumMap<>(Unit.class);

    TermWords(String... oneAndMany) {
        for (Unit unit : Unit.values()) {
            words.put(unit, List.of(oneAndMany[unit.ordinal()].split("/")));
        }
    }

    /** @throws IllegalArgumentException for a language without letters; configuration with one is refused */
    public static TermWords in(String language) {
        return valueOf(DateWords.in(language).name());
    }

    /** {@code 3 weken}. */
    public String say(Term term) {
        return term.count() + " " + words.getOrDefault(term.unit(), List.of()).get(term.count() == 1 ? 0 : 1);
    }
}
