package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vrijdag 20 november 2026 10:15 | 2026-11-20T09:15:00Z",
                "vr 20 nov 2026 om 10:15 | 2026-11-20T09:15:00Z",
                "3 mrt. 2026 10:15 | 2026-03-03T09:15:00Z",
                "vendredi 20 novembre 2026 à 10:15 | 2026-11-20T09:15:00Z",
                "20 août 2026 à 10h15 | 2026-08-20T09:15:00Z",
                "Freitag, 20. November 2026 10:15 | 2026-11-20T09:15:00Z",
                "Montag, 1. März 2027 um 10:15:08 MEZ | 2027-03-01T09:15:08Z",
                "Fri, Nov 20, 2026 at 10:15 AM | 2026-11-20T09:15:00Z",
                "Friday, November 20, 2026 10:15 PM | 2026-11-20T21:15:00Z",
                "Friday, November 20, 2026, 10:15:44 AM -0400 | 2026-11-20T14:15:44Z",
                "Fri, 20 Nov 2026 10:15:23 +0100 | 2026-11-20T09:15:23Z",
                "20 november 2026 om 10:15:08 CET | 2026-11-20T09:15:08Z",
                "17 août 2026 à 09:06:24 UTC+2 | 2026-08-17T07:06:24Z",
                "20/11/2026 10:15 | 2026-11-20T09:15:00Z",
                "20-11-26 10:15 | 2026-11-20T09:15:00Z",
                "20.11.2026, 10:15 | 2026-11-20T09:15:00Z",
                "2026-11-20 10:15 | 2026-11-20T09:15:00Z",
                "11/20/2026 10:15 AM | 2026-11-20T09:15:00Z",
                "20 november 2026 | 2026-11-19T23:00:00Z"
            })
    void readsDatesThatAreWrittenForPeople(final String words, final String moment) {
        assertThat(SaidDate.of(words, ZoneOffset.ofHours(1))).hasToString(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gisteren",
                "99/99/2026 10:15",
                "31 februari 2026",
                "12:30",
                "20 mei",
                "+++---:::",
                "2026",
                "1 2 3 4 5 6"
            })
    void whatIsNoDateIsNone(final String words) {
        assertThat(SaidDate.of(words, ZoneOffset.UTC)).isNull();
    }
}
