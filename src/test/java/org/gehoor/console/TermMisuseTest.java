package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever mistypes is told everything at once, and nothing is reckoned. */
class TermMisuseTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 dagen | TERM: \"8 dagen\" is not a term: write a whole number",
                "0 days | TERM: \"0 days\" is not",
                "-8 days | TERM: \"-8 days\" is not",
                "100000 days | TERM: \"100000 days\" is not",
                "99999 years | TERM: it ends after the year 9999 — take a shorter term",
                "9999999999999999999999 days | TERM: \"9999999999999999999999 days\" is not",
                "'' | TERM: \"\" is not a term",
            })
    void refusesATerm(String term, String line) {
        refused(line, "term", term, "--from", "2026-04-03T10:00Z", "--zone", "UTC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--extend=-1 weeks | --extend: \"-1 weeks\" is not a term",
                "--hours=MON-FRI 09:00-12:00,11:00-17:00 | --hours: MON-FRI: 09:00-12:00 and 11:00-17:00 overlap: make them one",
                "--hours=MON 09:00-12:00 MON 13:00-17:00 | --hours: MON is named twice: keep one",
                "--hours=MON-FRI | --hours: \"MON-FRI\" has no hours: write \"MON-FRI 09:00-17:00\"",
                "--hours=09:00-17:00 | --hours: \"09:00-17:00\" stands before any day",
                "--hours=MAA 09:00-17:00 | --hours: \"MAA\" names no weekday",
                "--hours=MON 17:00-09:00 | --hours: MON: \"17:00-09:00\" closes before it opens",
                "--hours= | --hours: no day has opening hours",
                "--holidays=2026-02-30 | --holidays: \"2026-02-30\" is no date that exists — write dates as",
                "--holidays=2026-04-06, | --holidays: \"\" is no date",
                "--preset=nl | --preset: \"nl\" is unknown — write one of nl-atw, nl-common, be-legal, none",
                "--roll=next | --roll: \"next\" is no such rule — write one of none, next_working_day, previous_working_day",
                "--after-hours=x | --after-hours: \"x\" is no such rule",
                "--hour-start=x | --hour-start: \"x\" is no such rule",
                "--day-end=x | --day-end: \"x\" is no such rule — write one of midnight, close_of_business",
                "--min-working-days=-1 | --min-working-days: \"-1\" is not possible — write a number of 0 to 365",
                "--min-working-days=366 | --min-working-days: \"366\"",
                "--pause=2026-04-09T10:00/2026-04-08T10:00 | --pause: 2026-04-09T10:00/2026-04-08T10:00 ends before it starts",
                "--pause=2026-04-09T10:00 | --pause: \"2026-04-09T10:00\" is no pause — write START/END",
                "--pause=/2026-04-09T10:00 | --pause: \"/2026-04-09T10:00\" is no pause",
                "--pause=2026-04-31T10:00/ | --pause: \"2026-04-31T10:00\" is no time that exists",
                "--rol=none | --rol=none: there is no such option — see gehoor term --help",
            })
    void refusesAnOption(String option, String line) {
        refused(line, "term", "8 days", "--from", "2026-04-03T10:00", "--zone", "Europe/Brussels", option);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-30T10:00 | --from: \"2026-02-30T10:00\" is no time that exists",
                "2026-04-03 | --from: \"2026-04-03\" is no time that exists — write it as 2026-04-03T16:30+02:00",
                "2026-03-29T02:30 | --from: the clock in Europe/Brussels skips 2026-03-29T02:30 — write 2026-03-29T03:30",
                "1066-10-14T10:00 | --from: \"1066-10-14T10:00\"",
                "soon | --from: \"soon\" is no time",
            })
    void refusesAStart(String from, String line) {
        refused(line, "term", "8 days", "--from", from, "--zone", "Europe/Brussels");
    }

    @Test
    void refusesAnUnknownOrMissingZoneAndAMissingStart() {
        refused(
                "--zone: \"Europe/Brussel\" is unknown",
                "term",
                "8 days",
                "--from",
                "2026-04-03T10:00Z",
                "--zone",
                "Europe/Brussel");
        refused("--zone: it is missing — name it", "term", "8 days", "--from", "2026-04-03T10:00");
        refused("--from: it is missing — say when", "term", "8 days", "--zone", "UTC");
        refused("TERM: it is missing: write a whole number", "term", "--from", "2026-04-03T10:00Z");
        refused("Missing required parameter for option '--from'", "term", "8 days", "--from");
    }

    @Test
    void refusesHoursThatNeverAddUp() {
        refused(
                "TERM: it goes on beyond the year 9999",
                "term",
                "99999 working hours",
                "--hours",
                "MON 09:00-09:01",
                "--from",
                "2026-04-03T10:00Z");
    }

    @Test
    void tellsAllMistakesAtOnceEachInALine() {
        assertThat(run("term", "8 dagen", "--from", "x", "--zone", "y", "--roll", "z", "--holidays", "a,b", "--json"))
                .isEqualTo(Console.NOT_UNDERSTOOD);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("TERM", "--zone", "--from", "--holidays", "--holidays", "--roll");
    }

    private void refused(String line, String... words) {
        err.getBuffer().setLength(0);
        assertThat(run(words)).isEqualTo(Console.NOT_UNDERSTOOD).isEqualTo(64);
        assertThat(out.toString()).isEmpty();
        List<String> lines = err.toString().lines().toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).startsWith(line);
    }

    private int run(String... words) {
        return Console.run(new HubWithout(), new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
