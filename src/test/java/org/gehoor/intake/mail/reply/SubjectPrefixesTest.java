package org.gehoor.intake.mail.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectPrefixesTest {

    @ParameterizedTest
    @CsvSource({
        "Re: bak, REPLY, bak",
        "RE : bak, REPLY, bak",
        "Antw: Re: bak, REPLY, bak",
        "AW: AW: WG: bak, REPLY, bak",
        "Re[2]: bak, REPLY, bak",
        "Re(3): bak, REPLY, bak",
        "Re^2: bak, REPLY, bak",
        "SV: bak, REPLY, bak",
        "回复：bak, REPLY, bak",
        "RÉ: bak, REPLY, bak",
        "Fwd: bak, FORWARD, bak",
        "FW: RE: bak, FORWARD, bak",
        "TR : bak, FORWARD, bak",
        "Doorst: bak, FORWARD, bak",
        "WG: bak, FORWARD, bak",
        "I: bak, FORWARD, bak",
        "转发：bak, FORWARD, bak",
        "Klacht: bak, NONE, Klacht: bak",
        "bak, NONE, bak",
        "12:30 geen bak, NONE, 12:30 geen bak"
    })
    void tellsAnswersFromForwards(final String subject, final PrefixKind kind, final String stripped) {
        assertThat(SubjectPrefixes.kind(subject)).isEqualTo(kind);
        assertThat(SubjectPrefixes.strip(subject)).isEqualTo(stripped);
    }

    @Test
    void aSubjectOfNothingButPrefixesIsEmpty() {
        assertThat(SubjectPrefixes.strip("Re: Fwd: ")).isEmpty();
        assertThat(SubjectPrefixes.strip("")).isEmpty();
    }
}
