package org.gehoor.correspondence.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MailHeadersTest {

    private static final Session SESSION = Session.getInstance(new Properties());

    @Property(tries = 2_000)
    void noTextBeginsAnotherHeader(@ForAll("anything") String text) throws Exception {
        MimeMessage message = blank();
        try {
            new MailHeaders(message).text("Subject", text).mailbox("To", "a@b.example", text);
        } catch (IllegalArgumentException refused) {
            assertThat(text.codePoints()).anyMatch(c -> isDangerous(c));
            return;
        }
        MimeMessage read = reread(message);
        assertThat(Collections.list(read.getAllHeaders()).stream().map(h -> h.getName()))
                .containsExactlyInAnyOrder("Subject", "To");
        assertThat(read.getSubject()).isEqualTo(text);
        InternetAddress to = (InternetAddress) read.getRecipients(MimeMessage.RecipientType.TO)[0];
        assertThat(to.getAddress()).isEqualTo("a@b.example");
        if (!text.isBlank()) {
            assertThat(to.getPersonal()).isEqualTo(text);
        }
    }

    @Property(tries = 2_000)
    void noAddressIdOrWordHoldsALineEnd(@ForAll("anything") String text) {
        for (Setting setting : List.<Setting>of(
                h -> h.mailbox("To", text, null),
                h -> h.ids("References", List.of(text)),
                h -> h.words("Auto-Submitted", text))) {
            MimeMessage message = blank();
            try {
                setting.on(new MailHeaders(message));
                assertThat(raw(message).lines().filter(line -> !line.isEmpty())).hasSize(1);
            } catch (IllegalArgumentException refused) {
                // nothing was written
                assertThat(message).extracting(MailHeadersTest::raw).isEqualTo("\r\n");
            } catch (MessagingException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void refusesEachControlCharacterAndLineEnd() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (isDangerous(c)) {
                String text = "a" + Character.toString(c) + "Bcc: x@y.example";
                assertThatThrownBy(() -> new MailHeaders(blank()).text("Subject", text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Subject")
                        .hasMessageNotContaining("Bcc");
            }
        }
    }

    @Test
    void writesTheDateInFull() throws Exception {
        MimeMessage message = blank();
        new MailHeaders(message).date(java.time.Instant.parse("2026-02-03T08:05:06Z"));
        assertThat(message.getHeader("Date")).containsExactly("Tue, 3 Feb 2026 08:05:06 +0000");
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> unicode = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .map(Character::toString)
                .list()
                .ofMaxSize(120)
                .map(letters -> String.join("", letters));
        Arbitrary<String> nasty = Arbitraries.of(
                        "\r\nBcc: x@y.example",
                        "\n",
                        "\r",
                        "=?UTF-8?Q?=0D=0ABcc:_x?=",
                        "\u2028",
                        "\u0085",
                        "é",
                        "\uD83D\uDE00",
                        " ",
                        "\t",
                        "\"",
                        "\\",
                        "<a@b>",
                        ",",
                        "x@y.example",
                        "(",
                        "=?",
                        "a",
                        "auto-replied",
                        "<a@b.example>")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(unicode, nasty);
    }

    private static boolean isDangerous(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c >= 0xD800 && c <= 0xDFFF;
    }

    private interface Setting {
        void on(MailHeaders headers) throws MessagingException;
    }

    private static MimeMessage blank() {
        return new MimeMessage(SESSION);
    }

    private static String raw(MimeMessage message) {
        try {
            StringBuilder out = new StringBuilder();
            for (String line : Collections.list(message.getAllHeaderLines())) {
                out.append(line).append("\r\n");
            }
            return out.append("\r\n").toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static MimeMessage reread(MimeMessage message) throws MessagingException {
        return new MimeMessage(SESSION, new ByteArrayInputStream(raw(message).getBytes(StandardCharsets.UTF_8)));
    }
}
