package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Flags;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Servers without MOVE, and without UIDPLUS either: nothing of a colleague's may be expunged on the way. */
final class PoorerServerIT extends MailboxLook {

    private PoorerServer poorer;

    @Override
    int port() {
        return poorer.port();
    }

    @AfterEach
    void closeTheDoor() throws IOException {
        poorer.close();
    }

    @Test
    void withoutMoveOnlyOurMailIsExpungedAfterItWasCopied() throws Exception {
        poorer = new PoorerServer(super.port(), "MOVE");
        deliver(mail("van een collega"));
        deliver(mail("voor ons"));
        flag(1, Flags.Flag.DELETED);
        ledger.refuses = raw -> raw.contains("collega");
        look("Verwerkt");
        await().until(() -> count("Verwerkt") == 1);
        await().until(() -> count("INBOX") == 1);
        assertThat(poorer.commands)
                .anyMatch(command -> command.endsWith("UID EXPUNGE 2"))
                .noneMatch(command -> command.contains(" MOVE "))
                .noneMatch(command -> command.matches("\\S+ (EXPUNGE|CLOSE).*"));
    }

    @Test
    void withoutUidplusTooMailStaysWhereItIsAndIsTakenInOnce() throws Exception {
        poorer = new PoorerServer(super.port(), "MOVE", "UIDPLUS");
        deliver(mail("blijft liggen"));
        look("Verwerkt");
        await().until(() -> ledger.listings > 3);
        assertThat(ledger.stored).hasSize(1);
        assertThat(count("INBOX")).isEqualTo(1);
        assertThat(count("Verwerkt")).isZero();
        assertThat(poorer.commands).noneMatch(command -> command.contains("COPY") || command.contains("EXPUNGE"));
    }
}
