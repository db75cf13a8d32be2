package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.Test;

class MailboxLedgerIT {

    @Test
    void takesMailOfTheVerySecondInWhichTheMailboxWasConfigured() {
        try (Rooms rooms = Rooms.open("2026-02-02T10:00:00.7Z", "register", "intake")) {
            MailboxLedger ledger = rooms.the(MailboxLedger.class);
            Instant start = ledger.start("solidaris", "klachten");

            List<ListedMail> listing = List.of(listed(1, "2026-02-02T09:59:59Z"), listed(2, "2026-02-02T10:00:00Z"));

            assertThat(start).isEqualTo("2026-02-02T10:00:00Z");
            assertThat(ledger.unknown("solidaris", "klachten", 7, listing)).containsExactly(2L);
        }
    }

    private static ListedMail listed(long uid, String internalDate) {
        return new ListedMail(uid, Instant.parse(internalDate));
    }
}
