package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code gehoor term}, as people and programs call it. */
class TermCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        // the worked cases of the five procedures and of the Awb
        "48 working hours, 2026-04-03T16:30, --holidays=2026-04-06, 2026-04-14T16:30:00+02:00",
        "48 working hours, 2026-04-03T16:30, --holidays=2026-04-06 --holidays=2026-04-03, 2026-04-14T17:00:00+02:00",
        "48 hours, 2026-04-03T16:30, , 2026-04-05T16:30:00+02:00",
        "48 hours on working days, 2026-04-03T16:30, --preset=nl-common, 2026-04-08T16:30:00+02:00",
        "8 days, 2026-02-02T11:20, , 2026-02-11T00:00:00+01:00",
        "45 days, 2026-12-16T09:00, , 2027-01-31T00:00:00+01:00",
        "3 weeks, 2026-04-03T16:30, , 2026-04-25T00:00:00+02:00",
        "2 weeks, 2026-04-03T16:30, , 2026-04-18T00:00:00+02:00",
        "20 working days, 2026-04-22T10:00, --preset=nl-common, 2026-05-23T00:00:00+02:00",
        "20 working days, 2026-04-22T10:00, --preset=nl-atw, 2026-05-28T00:00:00+02:00",
        "10 weeks, 2026-03-05T10:00, --preset=nl-atw --roll=next_working_day, 2026-05-19T00:00:00+02:00",
        "6 weeks, 2026-03-05T10:00, --extend=4+weeks --preset=nl-atw --roll=next_working_day, 2026-05-19T00:00:00+02:00",
        "3 weeks, 2026-03-16T10:00, --preset=be-legal --roll=previous_working_day, 2026-04-04T00:00:00+02:00",
        "3 weeks, 2026-04-03T09:00, --preset=be-legal --roll=previous_working_day, 2026-04-25T00:00:00+02:00",
        "6 weeks, 2026-03-16T10:00, --preset=be-legal --roll=previous_working_day, 2026-04-28T00:00:00+02:00",
        // clock changes
        "48 hours, 2026-03-28T10:00, , 2026-03-30T11:00:00+02:00",
        "48 hours, 2026-10-24T10:00, , 2026-10-26T09:00:00+01:00",
        "8 days, 2026-03-25T10:00, , 2026-04-03T00:00:00+02:00",
        // where laws differ
        "3 working days, 2026-04-08T12:00, --day-end=close_of_business, 2026-04-13T17:00:00+02:00",
        "24 hours, 2026-04-08T12:20, --hour-start=next_full_hour, 2026-04-09T13:00:00+02:00",
        "3 days, 2026-04-03T12:00, --min-working-days=2 --roll=next_working_day --preset=nl-atw, 2026-04-09T00:00:00+02:00",
        "2 days, 2026-04-03T17:00, --after-hours=next_working_day, 2026-04-09T00:00:00+02:00",
        "1 month, 2026-01-31T12:00, --extend=1+month, 2026-04-01T00:00:00+02:00",
        // pauses
        "8 days, 2026-02-02T10:00, --pause=2026-02-04T10:00/2026-02-06T09:00, 2026-02-13T00:00:00+01:00",
        "8 days, 2026-02-02T10:00, --pause=2026-02-11T00:00/2026-02-16T09:00, 2026-02-11T00:00:00+01:00",
        "8 days, 2026-02-02T10:00, --pause=2026-01-20T10:00/2026-02-04T09:00, 2026-02-13T00:00:00+01:00",
        "4 working days, 2026-02-02T10:00, --pause=2026-02-04T10:00/2026-02-09T09:00, 2026-02-12T00:00:00+01:00",
        "48 hours, 2026-02-02T10:00, --pause=2026-02-03T10:00/2026-02-03T12:30, 2026-02-04T12:30:00+01:00",
        "48 hours, 2026-02-02T10:00, --pause=2026-02-03T10:00/2026-02-03T12:00"
                + " --pause=2026-02-03T11:00/2026-02-03T12:30, 2026-02-04T12:30:00+01:00",
        "16 working hours, 2026-02-02T10:00, --pause=2026-02-03T16:00/2026-02-04T09:30, 2026-02-04T11:30:00+01:00",
    })
    void tellsTheDueMoment(String term, String from, String options, String due) throws IOException {
        JsonNode answer = answer(term, from, options == null ? "" : options);

        assertThat(answer.path("due").asText()).isEqualTo(due);
        boolean wholeDay = due.contains("T00:00:00");
        assertThat(answer.path("bound").asText()).isEqualTo(wholeDay ? "exclusive" : "inclusive");
        LocalDate day = LocalDate.parse(due.substring(0, 10));
        assertThat(answer.path("lastDay").asText()).isEqualTo((wholeDay ? day.minusDays(1) : day).toString());
        assertThat(answer.path("trace")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "48 working hours, 2026-04-07T10:30, 38 working hours",
        "48 hours, 2026-04-02T10:00, 48 hours",
        "48 hours, 2026-04-03T17:45:30, 46 hours 44 minutes 30 seconds",
        "48 hours on working days, 2026-04-03T17:30, 47 hours on working days",
        "48 hours on working days, 2026-04-03T17:45, 46 hours 45 minutes on working days",
        "20 working days, 2026-04-08T10:00, 17 working days",
        "3 weeks, 2026-04-07T10:00, 2 weeks 3 days",
        "3 weeks, 2026-04-22T10:00, 2 days",
        "3 weeks, 2026-04-24T10:00, 0 days",
        "2 months, 2026-05-03T10:00, 31 days",
    })
    void tellsWhatIsLeftWhileAPauseIsOpen(String term, String since, String remaining) throws IOException {
        JsonNode answer = answer(term, "2026-04-03T16:30", "--pause=" + since + "/");

        assertThat(answer.path("remaining").asText()).isEqualTo(remaining);
        assertThat(answer.has("due")).isTrue();
        assertThat(answer.path("due").isNull()).isTrue();
        assertThat(answer.path("lastDay").isNull()).isTrue();
        assertThat(answer.path("trace").toString()).contains("no due moment until it goes on");
    }

    @Test
    void aPersonReadsTheSame() {
        assertThat(run("term", "8 days", "--from", "2026-02-02T10:00Z", "--zone", "Europe/Brussels"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "due       Wed 11 Feb 2026 00:00 (2026-02-11T00:00:00+01:00)",
                        "last day  Tue 10 Feb 2026",
                        "exclusive: done before that moment",
                        "8 days from Mon 2 Feb 2026, which is not counted",
                        "as --hours is not given");
    }

    @Test
    void withoutAZoneTheOffsetIsItAndThatIsSaid() throws IOException {
        assertThat(run("term", "8", "days", "--from", "2026-03-25T23:30+05:30", "--json"))
                .isZero();
        JsonNode answer = JsonMapper.builder().build().readTree(out.toString());
        assertThat(answer.path("due").asText()).isEqualTo("2026-04-03T00:00:00+05:30");
        assertThat(answer.path("trace").get(0).asText()).contains("offset +05:30", "--zone is not given");
    }

    @Test
    void opensTwiceADay() throws IOException {
        JsonNode answer = answer(
                "8 working hours", "2026-04-02T16:00", "--hours=MON-THU+09:00-12:00,13:00-17:00+FRI+09:00-13:00");
        assertThat(answer.path("due").asText()).isEqualTo("2026-04-06T12:00:00+02:00");
        assertThat(answer.path("trace").toString()).doesNotContain("--hours");
    }

    private JsonNode answer(String term, String from, String options) throws IOException {
        List<String> words =
                new ArrayList<>(List.of("term", term, "--from", from, "--zone", "Europe/Amsterdam", "--json"));
        for (String option : options.isEmpty() ? new String[0] : options.split(" ")) {
            words.add(option.replaceAll("\\+(?=[a-zA-Z0-9])", " "));
        }
        assertThat(run(words.toArray(String[]::new))).as(err.toString()).isZero();
        assertThat(out.toString().lines()).hasSize(1);
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private int run(String... words) {
        return Console.run(new HubWithout(), new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
