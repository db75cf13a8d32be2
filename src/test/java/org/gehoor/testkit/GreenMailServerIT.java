package org.gehoor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class GreenMailServerIT extends MailServerTale {

    private static final GreenMailServer SERVER = GreenMailServer.started();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    MailServer server() {
        return SERVER;
    }

    @Test
    void opensAMailboxThatMailCameToBeforeAnybodyAskedForIt() {
        SERVER.mailbox(COMPLAINANT).sends(mail("early"), "nobody-yet@lm.example");

        assertThat(SERVER.mailbox("nobody-yet@lm.example").awaits(subject("early")))
                .isNotNull();
    }
}
