package org.gehoor.wiring.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

final class MailboxConsumerIT extends MailboxLook {

    @Test
    void handsOverEveryByteAndMovesWhatWasCommitted() throws Exception {
        var mail = "Subject: slecht  gevouwen\r\n\tkop\r\nX-Odd:geen spatie\r\n\r\nLijf\r\n.\r\nmet punt\r\n";
        deliver(mail);
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 1);
        assertThat(new String(ledger.stored.values().iterator().next(), ISO_8859_1))
                .isEqualTo(mail);
        assertThat(count("INBOX")).isZero();
        assertThat(seen("Verwerkt")).isFalse();
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
        deliver(hostile.append("\r\ntekst\r\n").toString());
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 1);
        assertThat(ledger.headers).containsExactly(Map.of());
        assertThat(folders()).containsExactlyInAnyOrder("INBOX", "Verwerkt");
    }

    @Test
    void keepsAFailingMailAndTakesItsNeighbours() throws Exception {
        deliver(mail("goed 1"));
        deliver(mail("giftig"));
        deliver(mail("goed 2"));
        ledger.refuses = raw -> raw.contains("giftig");
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 2);
        int looks = ledger.listings;
        await().until(() -> ledger.listings > looks + 5);
        assertThat(count("INBOX")).isEqualTo(1);
        assertThat(ledger.failed).as("an edited route may only delay").isEmpty();
        ledger.refuses = raw -> false;
        await().until(() -> count("Verwerkt") == 3);
    }

    @Test
    void worksOffABacklogOldestFirstInBatches() throws Exception {
        for (int i = 0; i < 25; i++) {
            deliver(mail("nummer " + i));
        }
        batch = 10;
        look("Verwerkt", Duration.ofSeconds(30));
        await().until(() -> count("Verwerkt") == 25);
    }

    @Test
    void countsNothingAgainstMailWhileTheDatabaseIsAway() throws Exception {
        deliver(mail("wacht"));
        ledger.away = new DataAccessResourceFailureException("weg");
        look("Verwerkt");
        await().pollDelay(Duration.ofMillis(600)).until(() -> true);
        assertThat(ledger.failed).isEmpty();
        assertThat(count("INBOX")).isEqualTo(1);
        ledger.away = null;
        await().until(() -> count("Verwerkt") == 1);
    }

    @Test
    void countsNothingAgainstMailWhenTheMemoryRunsOut() throws Exception {
        deliver(mail("wacht"));
        ledger.breaksDown = new OutOfMemoryError("just now");
        look("Verwerkt");
        await().until(() -> ledger.listings > 3);
        assertThat(ledger.failed).isEmpty();
        ledger.breaksDown = null;
        await().until(() -> count("Verwerkt") == 1);
    }

    @Test
    void takesInWhatTheLedgerWantsAfterAll() throws Exception {
        settings = new MailboxSettings(1, null, Duration.ofMinutes(5), Duration.ofMillis(300), Duration.ofHours(1));
        deliver(mail("te groot"));
        ledger.failed.put(1L, 3);
        look("Verwerkt");
        await().until(() -> ledger.listings > 2);
        assertThat(ledger.stored).isEmpty();
        ledger.failed.clear();
        await().until(() -> count("Verwerkt") == 1);
    }

    @Test
    void makesItsFolderAgainWhenAColleagueRemovedIt() throws Exception {
        deliver(mail("voor"));
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 1);
        asColleague(store -> store.getFolder("Verwerkt").delete(true));
        deliver(mail("na"));
        await().until(() -> count("Verwerkt") == 1);
        assertThat(count("INBOX")).isZero();
    }

    @Test
    void reconnectsByItselfAfterAnOutage() throws Exception {
        deliver(mail("voor"));
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 1);
        int port = server.getImap().getPort();
        server.getImap().stopService();
        await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        var again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        again.start();
        try {
            var box = again.setUser(ADDRESS, ADDRESS, "tryout");
            box.deliver(parse(mail("na")));
            box.deliver(parse(mail("en nog een")));
            await().atMost(Duration.ofSeconds(20)).until(() -> ledger.stored.size() >= 2);
        } finally {
            again.stop();
        }
    }
}
