package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail server with a fault: it may cost one mail its turn, never its neighbours theirs. */
final class OddServerIT extends MailboxLook {

    private OddServer odd;

    @BeforeEach
    void putItInFront() throws IOException {
        odd = new OddServer(server.getImap().getPort());
    }

    @AfterEach
    void takeItAway() throws IOException {
        odd.close();
    }

    @Override
    int port() {
        return odd.port();
    }

    @Test
    void aDamagedMailIsCountedAndKeepsNoOtherFromBeingListed() throws Exception {
        deliverFive();
        odd.refuses.add(3L);
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 4);
        await().until(() -> ledger.failed.getOrDefault(3L, 0) == 3);
        assertThat(ledger.failed).containsOnlyKeys(3L);
        deliver(mail("later"));
        await().until(() -> count("Verwerkt") == 5);
    }

    @Test
    void aMailOnWhichTheConnectionBreaksHoldsUpNoneAndIsNeverCounted() throws Exception {
        deliverFive();
        odd.breaksOn.add(2L);
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 4);
        deliver(mail("later"));
        await().until(() -> count("Verwerkt") == 5);
        assertThat(ledger.failed).isEmpty();
        odd.breaksOn.clear();
        await().atMost(Duration.ofSeconds(20)).until(() -> count("Verwerkt") == 6);
    }

    @Test
    void aServerThatAnswersAByteASecondIsCutOff() throws Exception {
        settings = new MailboxSettings(1, null, Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofHours(1));
        deliver(mail("voor"));
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 1);
        odd.trickle();
        deliver(mail("na"));
        await().atMost(Duration.ofSeconds(20)).until(() -> count("Verwerkt") == 2);
    }

    private void deliverFive() throws Exception {
        for (int i = 1; i <= 5; i++) {
            deliver(mail("nummer " + i));
        }
    }
}
