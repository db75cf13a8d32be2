package org.gehoor.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTest {

    private static final String MAIL =
            "From: a@x.example\r\nSubject: x\r\n folded\r\n\r\nReceived: in the text\r\n\r\nend\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Received: from a by b", "RETURN-PATH: <a@x.example>", "Delivered-To: k@x.example",
                        "X-Original-To: k@x.example",
                "envelope-to: k@x.example", "Authentication-Results: mx; dmarc=pass", "Received-SPF: pass",
                        "ARC-Seal: i=1",
                "X-Spam-Status: No", "X-MS-Exchange-Organization-SCL: 1", "Received : with a blank"
            })
    void isTheSameWhateverServersWroteAbove(final String trace) {
        final String carried = trace + "\r\n\twith more\r\n and more\r\n" + MAIL;
        assertThat(hash(carried)).isEqualTo(hash(MAIL));
        assertThat(ContentHash.plain(bytes(carried))).isNotEqualTo(ContentHash.plain(bytes(MAIL)));
    }

    @Test
    void lineEndsDoNotCount() {
        assertThat(hash(MAIL.replace("\r\n", "\n"))).isEqualTo(hash(MAIL));
        assertThat(hash("From jan Fri Nov 20 10:00:00 2026\r\n" + MAIL)).isEqualTo(hash(MAIL));
    }

    @Test
    void whatTheSenderWroteCounts() {
        assertThat(hash(MAIL.replace("in the text", "elsewhere"))).isNotEqualTo(hash(MAIL));
        assertThat(hash(MAIL.replace("Subject: x", "Subject: y"))).isNotEqualTo(hash(MAIL));
        assertThat(hash(MAIL.replace("folded", "other"))).isNotEqualTo(hash(MAIL));
        assertThat(hash("DKIM-Signature: v=1\r\n" + MAIL)).isNotEqualTo(hash(MAIL));
    }

    @Test
    void whatAnyProviderAddsOnTheWayDoesNotCount() {
        for (String header : List.of(
                "X-Received: by 2002:a05",
                "X-Microsoft-Antispam-Mailbox-Delivery: rwl:0",
                "X-EOPAttributedMessage: 0")) {
            assertThat(hash(header + "\r\n" + MAIL)).isEqualTo(hash(MAIL));
        }
    }

    @Test
    void isHexOfSha256() {
        assertThat(hash("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(ContentHash.plain(new byte[0])).isEqualTo(hash(""));
    }

    private static String hash(final String mail) {
        return ContentHash.of(bytes(mail));
    }

    private static byte[] bytes(final String mail) {
        return mail.getBytes(StandardCharsets.UTF_8);
    }
}
