package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises in a procedure.yml that would never be kept, told, or counted as they are meant. */
class RefusedPromisesTest {

    @TempDir
    Path home;

    private EditedConfiguration config;

    @BeforeEach
    void copyTheExample() {
        config = new EditedConfiguration(home);
    }

    @Test
    void anExtensionThatItsMessageDoesNotTell() {
        config.replace("procedure.yml", "    plan: immediately", "    extend: {by: 2 days, message: status}");
        assertThat(config.errors())
                .containsExactly("procedure.yml: messages.status.event: it does not go out when acknowledge is extended"
                        + " — write deadline.extended");
    }

    @Test
    void anExtensionThatNobodyIsToldOfIsAWarning() {
        config.replace("procedure.yml", "    plan: immediately", "    extend: {by: 2 days}");
        assertThat(config.start().warnings())
                .extracting(Problem::toString)
                .anyMatch(
                        line -> line.contains("deadlines.acknowledge.extend.message: nobody is told of the new date"));
    }

    @Test
    void aClockThatNobodyCanStop() {
        config.replace(
                "procedure.yml",
                "    plan: immediately",
                "    pause_on: [{event: recurring, until: complainant.replied}]");
        assertThat(config.errors())
                .containsExactly(
                        "procedure.yml: deadlines.acknowledge.pause_on: the clock can't stop on recurring and go"
                                + " on with complainant.replied — name two facts that people bring about, such as question.asked"
                                + " and complainant.replied");
    }

    @Test
    void aRecurringLetterThatIsCalledLikeADeadline() {
        config.replace("procedure.yml", "  - id: status\n    promise", "  - id: acknowledge\n    promise");
        assertThat(config.errors())
                .contains(
                        "procedure.yml: recurring.acknowledge: a deadline is called so too — give one of them another id");
    }

    @Test
    void aWarningThatComesBeforeTheTermBegins() {
        config.replace("procedure.yml", "before: 3 days", "before: 8 days");
        assertThat(config.errors())
                .containsExactly(
                        "procedure.yml: deadlines.acknowledge.warn.before: 8 days before is never later than the"
                                + " start of a term of 8 days — write a shorter time");
    }

    @Test
    void aReadingWhoseSettingIsNotThere() {
        config.replace("procedure.yml", "deadlines.acknowledge.within}", "deadlines.acknowlege.within}");
        assertThat(config.errors())
                .containsExactly("procedure.yml: conflicts.kind-of-days.setting: there is no entry of deadlines"
                        + " \"acknowlege\" — choose one of acknowledge");
    }
}
