package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The five published procedures before they run, by dates reckoned by hand. */
class TimelineCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void solidarisAcknowledgesInEightDaysAndWritesEveryThreeWeeks() throws IOException {
        List<String> told = told("solidaris", "2026-12-18T16:30", "--event=2027-01-05T10:00=admissible");

        assertThat(told)
                .contains("2026-12-18T16:30:00+01:00 Friday promise acknowledge by the end of Sat 26 Dec 2026")
                .contains("2026-12-18T16:30:00+01:00 Friday letter acknowledgement")
                .containsSubsequence(
                        "2027-01-05T10:00:00+01:00 Tuesday stage investigation, queue mediator",
                        "2027-01-08T09:00:00+01:00 Friday letter status",
                        "2027-01-29T09:00:00+01:00 Friday letter status");
    }

    @Test
    void solidarisWritesOnTheWorkingDayBeforeEasterMonday() throws IOException {
        assertThat(told("solidaris", "2026-03-16T10:00"))
                .containsSubsequence(
                        "2026-04-03T09:00:00+02:00 Friday letter status",
                        "2026-04-24T09:00:00+02:00 Friday letter status");
    }

    @Test
    void theOfficeEscalatesFromStepToStepByTheClock() throws IOException {
        assertThat(told(
                        "kantoor",
                        "2026-04-02T16:30",
                        "--event=2026-04-03T10:00=decided[answered]",
                        "--event=2026-04-03T16:30=disagreed"))
                .containsSubsequence(
                        "2026-04-02T16:30:00+02:00 Thursday promise step1-resolve by Sat 4 Apr 2026 16:30",
                        "2026-04-03T16:30:00+02:00 Friday stage step2, queue escalation",
                        "2026-04-03T16:30:00+02:00 Friday promise step2-resolve by Tue 14 Apr 2026 16:30",
                        "2026-04-13T16:30:00+02:00 Monday warning step2-resolve",
                        "2026-04-14T16:30:00.001+02:00 Tuesday breach step2-resolve",
                        "2026-04-14T16:30:00.001+02:00 Tuesday stage step2-senior, queue senior",
                        "2026-04-22T16:30:00.001+02:00 Wednesday stage board, queue board",
                        "2026-04-22T16:30:00.001+02:00 Wednesday promise board-solution by the end of Fri 22 May 2026",
                        "2026-05-23T00:00:00+02:00 Saturday breach board-solution");
    }

    @Test
    void dijkstraHandsOverInThreeWorkingDaysAndTellsThreeWeeks() throws IOException {
        List<String> told = told(
                "dijkstra",
                "2026-04-03T11:00",
                "--event=2026-04-13T10:00=handed_over",
                "--event=2026-04-14T10:00=decided[founded]",
                "--event=2026-04-14T11:00=guard.recorded:insurer_allows_admission",
                "--event=2026-04-14T12:00=decided[founded]");

        assertThat(told)
                .contains(
                        "2026-04-03T11:00:00+02:00 Friday promise hand-over by the end of Thu 9 Apr 2026",
                        "2026-04-03T11:00:00+02:00 Friday promise answer by the end of Fri 24 Apr 2026",
                        "2026-04-03T11:00:00+02:00 Friday promise answer-internal by the end of Fri 17 Apr 2026")
                .containsSubsequence(
                        "2026-04-10T00:00:00+02:00 Friday breach hand-over",
                        "2026-04-13T10:00:00+02:00 Monday letter in_handling",
                        "2026-04-14T10:00:00+02:00 Tuesday refused decided[founded]",
                        "2026-04-14T12:00:00+02:00 Tuesday stage redress, queue responsible");
        assertThat(out.toString()).contains("before the check insurer_allows_admission is recorded with yes");
    }

    @Test
    void dijkstraSteersOnTwoWeeksAndWarnsBeforeThree() throws IOException {
        assertThat(told("dijkstra", "2026-04-03T11:00", "--event=2026-04-07T10:00=handed_over"))
                .containsSubsequence(
                        // five days before Friday the 24th is a Sunday: the working day before that
                        "2026-04-17T09:00:00+02:00 Friday warning answer",
                        "2026-04-18T00:00:00+02:00 Saturday breach answer-internal",
                        "2026-04-25T00:00:00+02:00 Saturday breach answer");
    }

    @Test
    void lmAsksACallerToConfirmAndAPersonToDecide() throws IOException {
        assertThat(told("lm", "2026-12-16T10:00", "--channel=phone"))
                .containsSubsequence(
                        "2026-12-16T10:00:00+01:00 Wednesday promise acknowledge by the end of Sat 26 Dec 2026",
                        "2026-12-16T10:00:00+01:00 Wednesday promise outcome by the end of Sat 30 Jan 2027",
                        "2026-12-16T10:00:00+01:00 Wednesday letter confirmation_request",
                        "2026-12-26T09:00:00+01:00 Saturday letter confirmation_reminder",
                        "2027-01-16T00:00:00+01:00 Saturday person unconfirmed",
                        "2027-01-20T09:00:00+01:00 Wednesday warning outcome",
                        "2027-01-27T09:00:00+01:00 Wednesday warning outcome",
                        "2027-01-31T00:00:00+01:00 Sunday breach outcome");
    }

    @Test
    void theDermatologistHasSixWeeksByLawAndFourMoreOnce() throws IOException {
        assertThat(told(
                        "huidarts",
                        "2026-03-05T10:00",
                        "--event=2026-04-10T10:00=deadline.extended:judgment",
                        "--event=2026-04-11T10:00=deadline.extended:judgment"))
                .containsSubsequence(
                        "2026-03-05T10:00:00+01:00 Thursday promise judgment by the end of Thu 16 Apr 2026",
                        "2026-04-10T10:00:00+02:00 Friday promise judgment by the end of Thu 14 May 2026",
                        "2026-04-10T10:00:00+02:00 Friday letter extension",
                        "2026-04-11T10:00:00+02:00 Saturday refused deadline.extended:judgment",
                        "2026-05-15T00:00:00+02:00 Friday breach judgment");
    }

    @Test
    void theLawsClockRunsNotForACall() throws IOException {
        assertThat(told("huidarts", "2026-03-05T10:00", "--channel=phone"))
                .noneMatch(line -> line.contains(" promise ") || line.contains(" breach "));
    }

    @Test
    void theObjectHoldsEveryKeyAndAPromiseItsCalculation() throws IOException {
        told("solidaris", "2026-12-18T16:30");
        JsonNode object = object();

        assertThat(object.fieldNames())
                .toIterable()
                .containsExactly("organisation", "procedure", "version", "received", "entries", "ends");
        assertThat(object.path("received").asText()).isEqualTo("2026-12-18T16:30:00+01:00");
        JsonNode promise = object.path("entries").get(2);
        assertThat(promise.fieldNames())
                .toIterable()
                .containsExactly("at", "weekday", "kind", "what", "to", "stage", "state", "why", "trace");
        assertThat(promise.path("trace").get(0).asText())
                .isEqualTo("8 days from Fri 18 Dec 2026, which is not counted, end on Sat 26 Dec 2026.");
    }

    @Test
    void aPersonReadsLinesOfAtMost120Characters() {
        assertThat(run(
                        "kantoor",
                        "2026-04-02T16:30",
                        "--event=2026-04-03T10:00=decided",
                        "--event=2026-04-03T16:30=disagreed"))
                .isZero();
        assertThat(out.toString().lines())
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.length() <= 120)
                .anyMatch(line -> line.startsWith("Tue 14 Apr 2026 16:30  stage       step2-senior, queue senior"));
    }

    @Test
    void mistakesAreToldTogetherEachInOneLine() {
        assertThat(run(
                        "solidaris",
                        "2027-03-28T02:30",
                        "--channel=fax",
                        "--event=2027-04-31T10:00=admissible",
                        "--event=2027-04-30T10:00=decide",
                        "--until=2027-02-30"))
                .isEqualTo(Console.NOT_UNDERSTOOD);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly(
                        "--channel: \"fax\" is no channel — write mail, form, phone or paper",
                        "--received: the clock in Europe/Brussels skips 2027-03-28T02:30 — write 2027-03-28T03:30, or the"
                                + " moment with its offset",
                        "--until: \"2027-02-30\" is no date that exists — write it as 2027-06-30",
                        "--event: \"2027-04-31T10:00\" is no time that exists — write it as 2026-04-03T16:30+02:00,"
                                + " 2026-04-03T14:30Z, or 2026-04-03T16:30 for a local time in the zone of solidaris, in"
                                + " the years 1900 to 9999",
                        "--event: \"decide\" is not a fact that the hub knows — the command decide makes the fact decided:"
                                + " write that");
    }

    @Test
    void anOrganisationThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThat(run("nobody", "2026-12-18T16:30")).isEqualTo(Console.CONFIGURATION);
        assertThat(err.toString())
                .contains("there is no nobody — name one of dijkstra, huidarts, kantoor, lm, solidaris");
    }

    @Test
    void anOptionThatIsMissingIsOneLine() {
        assertThat(Console.run(
                        new HubWithout(), new PrintWriter(out, true), new PrintWriter(err, true), "timeline", "--json"))
                .isEqualTo(Console.NOT_UNDERSTOOD);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("see gehoor timeline --help");
    }

    /** Each entry as {@code at weekday kind what}. */
    private List<String> told(String organisation, String received, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--json");
        assertThat(run(organisation, received, all.toArray(String[]::new)))
                .as(err.toString())
                .isZero();
        assertThat(out.toString().lines()).hasSize(1);
        List<String> told = new ArrayList<>();
        for (JsonNode entry : object().path("entries")) {
            told.add(String.join(
                    " ",
                    entry.path("at").asText(),
                    entry.path("weekday").asText(),
                    entry.path("kind").asText(),
                    entry.path("what").asText()));
        }
        return told;
    }

    private JsonNode object() throws IOException {
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private int run(String organisation, String received, String... options) {
        List<String> words = new ArrayList<>(List.of(
                "timeline",
                "--organisation",
                organisation,
                "--received",
                received,
                "--home",
                System.getProperty("user.dir")));
        words.addAll(List.of(options));
        return Console.run(
                new HubWithout(), new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(String[]::new));
    }
}
