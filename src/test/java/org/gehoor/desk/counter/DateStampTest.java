package org.gehoor.desk.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.gehoor.intake.FieldProblem.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateStampTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /** Already the 3rd in Brussels. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-02T23:30:00Z"), ZONE);

    @Test
    void anEarlierDayCountsFromItsBeginningInTheOrganisationsZone() {
        assertThat(read("2026-02-02")).isEqualTo(new DateStamp(null, Instant.parse("2026-02-01T23:00:00Z")));
        assertThat(read("2025-07-01").receivedAt()).isEqualTo("2025-06-30T22:00:00Z");
    }

    @Test
    void todayIsNow() {
        assertThat(read("2026-02-03")).isEqualTo(new DateStamp(null, null));
    }

    @Test
    void aDayToComeIsRefused() {
        assertThat(read("2026-02-04").wrong()).isEqualTo(Kind.IN_THE_FUTURE);
    }

    @Test
    void aYearWithAWrongDigitIsRefused() {
        assertThat(read("0206-02-02").wrong()).isEqualTo(Kind.NOT_A_DATE);
        assertThat(read("2021-02-02").wrong()).isEqualTo(Kind.NOT_A_DATE);
        assertThat(read("2021-02-03").wrong()).isNull();
        assertThat(read("+999999999-01-01").wrong()).isEqualTo(Kind.IN_THE_FUTURE);
        assertThat(read("-999999999-01-01").wrong()).isEqualTo(Kind.NOT_A_DATE);
    }

    @Test
    void whatIsNoDateIsRefused() {
        for (String typed : new String[] {"gisteren", "2026-02-30", "2-2-2026", "2026-02-02T10:00"}) {
            assertThat(read(typed).wrong()).as(typed).isEqualTo(Kind.NOT_A_DATE);
        }
        assertThat(read(null).wrong()).isEqualTo(Kind.MISSING);
    }

    private static DateStamp read(@Nullable String typed) {
        return DateStamp.read(typed, ZONE, CLOCK);
    }
}
