package org.gehoor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmtpSinkIT {

    @Test
    void countsMailsAndTellsWhenEachCame() throws IOException {
        try (SmtpSink sink = SmtpSink.started()) {
            MailSessions sender = new MailSessions(sink.port(), 0);
            Instant before = Instant.now();
            for (int i = 0; i < 3; i++) {
                sender.relay("klachten@lm.example", List.of("klager1@klager.example"), MailServerTale.mail("nr " + i));
            }
            Instant after = Instant.now();

            assertThat(sink.count()).isEqualTo(3);
            assertThat(sink.taken()).hasSize(3).allSatisfy(taken -> {
                // the kernel stamps files by its tick, up to 10 ms before the clock
                assertThat(taken.at()).isBetween(before.minusMillis(20), after);
                assertThat(Files.readString(taken.file())).contains("Subject: nr ");
            });
        }
    }
}
