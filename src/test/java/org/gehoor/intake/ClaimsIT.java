package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gehoor.testkit.MailIn;
import org.gehoor.testkit.Mails;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads what, and when: also after a reader died with messages in hand. */
class ClaimsIT {

    private Rooms rooms;
    private Reader reader;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake");
        reader = rooms.the(Reader.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void whatWasBegunWithoutAnEndIsBegunAgainAloneAndAfterWhatIsFresh() throws IOException {
        take(1);
        take(2);
        take(3);
        assertThat(claimed()).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(claimed()).as("while their reader has them").isEmpty();
        leasesEnd();
        take(4);

        assertThat(claimed()).containsExactly(4L);
        assertThat(claimed()).containsExactly(1L);
        leasesEnd();
        assertThat(claimed())
                .as("what was begun once goes before what was begun twice")
                .containsExactly(2L);
        assertThat(claimed()).containsExactly(3L);
        assertThat(claimed()).containsExactly(4L);
        assertThat(claimed()).containsExactly(1L);
        assertThat(claimed()).isEmpty();
    }

    private void take(int uid) throws IOException {
        byte[] mail = Mails.complaint("klager1@klager.example", "klachten@solidaris.example", "mail-" + uid);
        rooms.the(MailIntake.class).receive("solidaris", "klachten", MailIn.of(uid, mail));
    }

    private List<Long> claimed() {
        return reader.claim().stream().map(Claim::message).toList();
    }

    private void leasesEnd() {
        rooms.sql()
                .sql("update received_message set claimed_until = now() - interval '1 second'"
                        + " where claimed_until is not null")
                .update();
    }
}
