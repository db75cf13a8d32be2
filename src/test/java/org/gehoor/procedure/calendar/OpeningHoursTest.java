package org.gehoor.procedure.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    @Test
    void readsRangesListsAndBreaks() {
        OpeningHours hours = OpeningHours.parse(Map.of(
                "MON-WED", List.of("13:00-17:00", "09:00-12:00"),
                "FRI,SUN", List.of("00:00-24:00")));

        assertThat(hours.on(DayOfWeek.TUESDAY)).containsExactly(new Opening(540, 720), new Opening(780, 1020));
        assertThat(hours.on(DayOfWeek.SUNDAY)).containsExactly(new Opening(0, 1440));
        assertThat(hours.openOn(DayOfWeek.THURSDAY)).isFalse();
        assertThat(hours.openOn(DayOfWeek.SATURDAY)).isFalse();
    }

    @Test
    void readsARangeOverTheWeekend() {
        OpeningHours hours = OpeningHours.parse(Map.of("SAT-MON", List.of("09:00-17:00")));

        assertThat(hours.openOn(DayOfWeek.SUNDAY)).isTrue();
        assertThat(hours.openOn(DayOfWeek.TUESDAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MON-FRI, 9-17, is not a stretch of hours",
        "MON-FRI, 09:00, is not a stretch of hours",
        "MON-FRI, 09:60-17:00, is not a stretch of hours",
        "MON-FRI, 09:00-24:01, is not a stretch of hours",
        "MON-FRI, 17:00-09:00, closes before it opens",
        "MON-FRI, 09:00-09:00, closes before it opens",
        "weekdays, 09:00-17:00, names no weekday",
        "MONTAG, 09:00-17:00, names no weekday",
    })
    void refusesWhatItCannotRead(String days, String stretch, String complaint) {
        assertThatThrownBy(() -> OpeningHours.parse(Map.of(days, List.of(stretch))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Map<String, List<String>> hours = new LinkedHashMap<>();
        hours.put("MON-WED", List.of("09:00-12:00", "11:00-17:00"));
        hours.put("WED", List.of("09:00-12:00"));
        hours.put("SAT", List.of("nine"));

        assertThatThrownBy(() -> OpeningHours.parse(hours))
                .hasMessageContaining("09:00-12:00 and 11:00-17:00 overlap")
                .hasMessageContaining("WEDNESDAY is named twice")
                .hasMessageContaining("SAT: \"nine\"");
    }

    @Test
    void refusesACalendarThatNeverOpens() {
        assertThatThrownBy(() -> OpeningHours.parse(Map.of())).hasMessageContaining("no day has opening hours");
        assertThatThrownBy(() -> OpeningHours.parse(Map.of("MON", List.of())))
                .hasMessageContaining("no day has opening hours");
    }
}
