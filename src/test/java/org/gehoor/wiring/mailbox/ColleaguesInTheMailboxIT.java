package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Flags;
import org.junit.jupiter.api.Test;

/** People read, flag, move and delete in the same mailbox: neither disturbs the other. */
final class ColleaguesInTheMailboxIT extends MailboxLook {

    @Test
    void takesInWhatAPersonOpenedFlaggedOrMarkedAsDeletedFirst() throws Exception {
        deliver(mail("gelezen"));
        deliver(mail("gevlagd"));
        deliver(mail("verwijderd"));
        flag(1, Flags.Flag.SEEN);
        flag(2, Flags.Flag.FLAGGED);
        flag(3, Flags.Flag.DELETED);
        look(null);
        await().until(() -> ledger.stored.size() == 3);
    }

    @Test
    void neverExpungesWhatAColleagueMarkedAsDeleted() throws Exception {
        deliver(mail("van een collega"));
        flag(1, Flags.Flag.DELETED);
        ledger.start = java.time.Instant.now().plusSeconds(3600);
        look("Verwerkt");
        await().until(() -> ledger.listings > 2);
        camel.stop();
        assertThat(count("INBOX")).isEqualTo(1);
        assertThat(ledger.stored).isEmpty();
    }

    @Test
    void leavesMailInPlaceWithoutTouchingAFlagAndAsksTheLedgerOnce() throws Exception {
        deliver(mail("blijft"));
        look(null);
        await().until(() -> ledger.listings > 4);
        assertThat(ledger.stored).hasSize(1);
        assertThat(count("INBOX")).isEqualTo(1);
        assertThat(seen("INBOX")).isFalse();
        assertThat(ledger.questions).hasSizeLessThanOrEqualTo(2);
    }
}
