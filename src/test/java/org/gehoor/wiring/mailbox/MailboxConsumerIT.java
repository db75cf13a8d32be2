package org.gehoor.wiring.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gehoor.wiring.mailbox.MailboxStage.mail;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MailboxConsumerIT {

    private final MailboxStage stage = new MailboxStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void handsOverEveryByteAndMovesWhatWasCommitted() throws Exception {
        var mail = "Subject: slecht  gevouwen\r\n\tkop\r\nX-Odd:geen spatie\r\n\r\nLijf\r\n.\r\nmet punt\r\n";
        stage.deliver(mail);
        stage.look("Verwerkt");
        await().until(() -> stage.count("Verwerkt") == 1);
        assertThat(new String(stage.ledger.stored.values().iterator().next(), ISO_8859_1))
                .isEqualTo(mail);
        assertThat(stage.count("INBOX")).isZero();
        assertThat(stage.seen("Verwerkt")).isFalse();
    }

    @Test
    void letsNoHeaderOfAMailSteerAnything() throws Exception {
        var hostile = new StringBuilder("Subject: x\r\n");
        for (var name : List.of(
                "CamelJmsDestinationName",
                "CAMELjmsDestinationNAME",
                "CamelFileName",
                "moveTo",
                "MOVETO",
                "copyTo",
                "delete",
                "Delete",
                "_AMQ_DUPL_ID",
                "JMSXGroupID",
                "mail.smtp.host",
                "CamelMailMoveTo")) {
            hostile.append(name).append(": Evil\r\n");
        }
        stage.deliver(hostile.append("\r\ntekst\r\n").toString());
        stage.look("Verwerkt");
        await().until(() -> stage.count("Verwerkt") == 1);
        assertThat(stage.ledger.headers).containsExactly(Map.of());
        assertThat(stage.folders()).containsExactlyInAnyOrder("INBOX", "Verwerkt");
    }

    @Test
    void takesInMailThatNobodyCanRead() throws Exception {
        var poison = List.of(
                "From: \"Jan <@@ ;;\r\nTo: <>,,<\r\nSubject: kapot\r\n\r\nx\r\n",
                "From: a@b.example\r\nContent-Type: text/plain; charset=x-nowhere\r\n\r\nx\r\n",
                "From: a@b.example\r\nContent-Transfer-Encoding: x-rot13\r\n\r\nx\r\n",
                "no header at all\r\n\r\n",
                nested(3_000));
        for (var mail : poison) {
            stage.deliver(mail);
            stage.deliver(mail("goed"));
        }
        stage.look("Verwerkt");
        await().atMost(Duration.ofSeconds(30)).until(() -> stage.ledger.stored.size() == 2 * poison.size());
        assertThat(stage.ledger.failed).isEmpty();
    }

    @Test
    void leavesMailInPlaceWithoutTouchingAFlagAndAsksTheLedgerOnce() throws Exception {
        stage.deliver(mail("blijft"));
        stage.look(null);
        await().until(() -> stage.ledger.listings > 4);
        assertThat(stage.ledger.stored).hasSize(1);
        assertThat(stage.count("INBOX")).isEqualTo(1);
        assertThat(stage.seen("INBOX")).isFalse();
        assertThat(stage.ledger.questions).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void worksOffABacklogInBatchesWithoutAPause() throws Exception {
        for (int i = 0; i < 25; i++) {
            stage.deliver(mail("nummer " + i));
        }
        stage.look("Verwerkt", Duration.ofSeconds(30), 10, stage.serverPort());
        await().until(() -> stage.count("Verwerkt") == 25);
    }

    @Test
    void fetchesALargeMailByItself() throws Exception {
        stage.deliver(mail("klein"));
        stage.deliver(mail("groot") + "x".repeat(9 << 20));
        stage.deliver(mail("klein"));
        stage.look("Verwerkt");
        await().atMost(Duration.ofSeconds(30)).until(() -> stage.count("Verwerkt") == 3);
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
