package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageIdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "<>", "< >", "<@>", "<a@>", "<@b>", "a@b", "<a b@c>", "<a>", "<a@b"})
    void whatIsNoIdMatchesNothing(final String value) {
        assertThat(MessageIds.in(value)).isEmpty();
    }

    @Test
    void idsAreFoundAmongWords() {
        assertThat(MessageIds.in("uw bericht van gisteren <a@x.example>,<<b@x.example>> en <c d> <e@[192.0.2.1]>"))
                .containsExactly("<a@x.example>", "<b@x.example>", "<e@[192.0.2.1]>");
    }

    @Test
    void anEndlessThreadKeepsItsRootAndItsNewest() {
        final String references =
                IntStream.range(0, 400).mapToObj(i -> "<" + i + "@x.example>").collect(Collectors.joining("\r\n "));
        final Mail mail = MailReader.read(
                ("From: a@x.example\r\nReferences: " + references + "\r\n\r\nx").getBytes(StandardCharsets.UTF_8));
        assertThat(mail.references())
                .hasSize(100)
                .contains("<0@x.example>", "<399@x.example>")
                .doesNotContain("<50@x.example>");
    }
}
