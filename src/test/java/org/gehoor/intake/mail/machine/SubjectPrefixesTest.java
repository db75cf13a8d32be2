package org.gehoor.intake.mail.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectPrefixesTest {

    @ParameterizedTest
    @ValueSource(strings = {"re: x", "fwd: x", "aw[2]: x", "doorst: x", "tr : x", "antw:x", "re^2: x", "sv： x"})
    void knowsWhatPeopleAnswerAndForwardWith(final String folded) {
        assertThat(SubjectPrefixes.isReplyOrForward(folded)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "re", "x", "undeliverable: x", "auto: x", "remise : x", ": x", "klacht: re: x"})
    void knowsNoOther(final String folded) {
        assertThat(SubjectPrefixes.isReplyOrForward(folded)).isFalse();
    }
}
