package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class BlameTest {

    @Test
    void fallsOnAMailOnlyWhenItsServerRefusesItOnASoundConnection() {
        assertThat(Blame.of(new IOException("the server refuses UID 7"))).isEqualTo(Blame.MAIL);
        assertThat(Blame.of(new ConnectionLost(new IOException("reset")))).isEqualTo(Blame.CONNECTION);
        assertThat(Blame.of(null)).isEqualTo(Blame.INTAKE);
    }
}
