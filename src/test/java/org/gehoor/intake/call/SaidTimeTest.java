package org.gehoor.intake.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-16T07:07:11.240727, 2024-03-16T07:07:11.240727",
        "2026-11-20T10:00:00, 2026-11-20T10:00:00",
        "2026-11-20T10:00, 2026-11-20T10:00:00",
        "2026-11-20 10:00:00.5, 2026-11-20T10:00:00.5",
        "2026-11-20T10:00:00Z, 2026-11-20T10:00:00Z",
        "2026-11-20T10:00:00.123456789+00:00, 2026-11-20T10:00:00.123456789Z",
        "2026-11-20T10:00:00+0100, 2026-11-20T10:00:00+01:00",
        "2026-11-20T10:00:00.000+02, 2026-11-20T10:00:00+02:00",
        "'Fri, 20 Nov 2026 10:00:00 +0100', 2026-11-20T10:00:00+01:00"
    })
    void keepsTheSourcesOwnTimeAndOffset(String written, String kept) {
        assertThat(SaidTime.parse(written).map(SaidTime::toString)).hasValue(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOT-A-DATE",
                "",
                "2026-13-01T00:00:00",
                "2026-02-30T00:00:00",
                "10:00",
                "0001-01-01T00:00:00",
                "9999-01-01T00:00:00Z"
            })
    void takesNothingElseForATime(String written) {
        assertThat(SaidTime.parse(written)).isEmpty();
    }

    @Test
    void aMomentIsToldInUtc() {
        assertThat(SaidTime.ofEpochMillis(1_795_165_200_000L).map(SaidTime::toString))
                .hasValue("2026-11-20T09:00:00Z");
        assertThat(SaidTime.ofEpochMillis(Long.MAX_VALUE)).isEmpty();
    }
}
