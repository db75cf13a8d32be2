package org.gehoor.organisation;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.gehoor.procedure.calendar.ClosedDays;

/**
 * Which public holidays an organisation keeps: Jollyday's tables, cut to what offices and the law really count. Its name is
 * that of the configuration: {@code nl-common}.
 */
public enum HolidayPreset {
    /** Algemene termijnenwet art. 3: with Good Friday and 5 May every year, and the days equated by decree. */
    NL_ATW(
            HolidayCalendar.NETHERLANDS,
            Set.of("christian.GOOD_FRIDAY", "LIBERATION"),
            Map.of(
                    LocalDate.of(2026, 1, 2), "equated by decree",
                    LocalDate.of(2026, 5, 15), "equated by decree",
                    LocalDate.of(2027, 5, 7), "equated by decree",
                    LocalDate.of(2028, 4, 28), "equated by decree",
                    LocalDate.of(2028, 5, 26), "equated by decree")),
    /** What most Dutch offices keep: neither Good Friday nor 5 May, no decree days. */
    NL_COMMON(HolidayCalendar.NETHERLANDS, Set.of(), Map.of()),
    /** The ten legal holidays of Belgium; replacement days differ per employer: {@code holidays.add}. */
    BE_LEGAL(HolidayCalendar.BELGIUM, Set.of(), Map.of()),
    /** None at all. */
    NONE(HolidayCalendar.BELGIUM, Set.of(), Map.of());

    private static final List<String> ALWAYS = List.of(
            "NEW_YEAR",
            "christian.EASTER_MONDAY",
            "KINGS_DAY",
            "LABOUR_DAY",
            "christian.ASCENSION_DAY",
            "christian.PENTECOST_MONDAY",
            "NATIONAL_DAY",
            "ASSUMPTION_DAY",
            "ALL_SAINTS",
            "ARMISTICE",
            "CHRISTMAS",
            "FIRST_CHRISTMAS_DAY",
            "SECOND_CHRISTMAS_DAY");

    private final HolidayCalendar table;
    private final Set<String> besides;
    private final Map<LocalDate, String> decreed;

    HolidayPreset(HolidayCalendar table, Set<String> besides, Map<LocalDate, String> decreed) {
        this.table = table;
        this.besides = besides;
        this.decreed = decreed;
    }

    /** The preset of that name; empty when there is none. */
    public static Optional<HolidayPreset> named(String name) {
        return Arrays.stream(values())
                .filter(preset -> preset.toString().equals(name))
                .findFirst();
    }

    /** As the working calendar asks for them, with own closed days and without own open ones; each year is worked out once. */
    public ClosedDays closedDays(Collection<LocalDate> add, Collection<LocalDate> remove) {
        Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();
        Set<LocalDate> own = Set.copyOf(add);
        Set<LocalDate> open = Set.copyOf(remove);
        return day -> {
            if (own.contains(day)) {
                return Optional.of("own closed day");
            }
            Map<LocalDate, String> days = years.computeIfAbsent(day.getYear(), this::in);
            return open.contains(day) ? Optional.empty() : Optional.ofNullable(days.get(day));
        };
    }

    /** The holidays of one year, each with its English name. */
    public Map<LocalDate, String> in(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        if (this == NONE) {
            return days;
        }
        tabled(year).stream()
                .filter(day -> ALWAYS.contains(day.getPropertiesKey()) || besides.contains(day.getPropertiesKey()))
                .forEach(day -> days.put(day.getDate(), day.getDescription(Locale.ENGLISH)));
        decreed.forEach((day, why) -> {
            if (day.getYear() == year) {
                days.put(day, why);
            }
        });
        return days;
    }

    /** One asker at a time: Jollyday shows whoever comes second an empty list of its parts while it still fills it. */
    private Set<Holiday> tabled(int year) {
        synchronized (HolidayManager.class) {
            return HolidayManager.getInstance(ManagerParameters.create(table)).getHolidays(Year.of(year));
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
