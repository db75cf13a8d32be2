package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mail that no parser likes is taken in all the same: bytes first. */
final class UnreadableMailIT extends MailboxLook {

    @Test
    void takesInMailThatNobodyCanReadAndItsNeighbours() throws Exception {
        var poison = List.of(
                "From: \"Jan <@@ ;;\r\nTo: <>,,<\r\nSubject: kapot\r\n\r\nx\r\n",
                "From: a@b.example\r\nContent-Type: text/plain; charset=x-nowhere\r\n\r\nx\r\n",
                "From: a@b.example\r\nContent-Transfer-Encoding: x-rot13\r\n\r\nx\r\n",
                "no header at all\r\n\r\n",
                nested(500));
        for (var mail : poison) {
            deliver(mail);
            deliver(mail("goed"));
        }
        look("Verwerkt");
        await().atMost(Duration.ofSeconds(30)).until(() -> count("Verwerkt") == 2 * poison.size());
        assertThat(ledger.failed).isEmpty();
    }

    @Test
    void takesALargeMailAndItsNeighbours() throws Exception {
        deliver(mail("klein"));
        deliver(mail("groot") + "x".repeat(9 << 20));
        deliver(mail("klein"));
        look("Verwerkt");
        await().atMost(Duration.ofSeconds(30)).until(() -> count("Verwerkt") == 3);
    }

    private static String nested(int depth) {
        var mail = new StringBuilder("From: a@b.example\r\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return mail.append("\r\nx\r\n").toString();
    }
}
