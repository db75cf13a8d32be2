package org.gehoor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealMailOrphanIT {

    @Test
    void sweepsAwayWhatAKilledJvmLeft() {
        Path orphaned;
        RealMail.started().close();
        try (OtherJvm jvm = OtherJvm.running(RealMailThatWaits.class)) {
            orphaned = Path.of(jvm.says("folder "));
            RealMail.started().close();
            assertThat(Processes.in(orphaned)).as("of a JVM that lives").isNotEmpty();
        }
        assertThat(Processes.in(orphaned)).as("of a JVM that was killed").isNotEmpty();

        RealMail.started().close();

        assertThat(Processes.in(orphaned)).isEmpty();
        assertThat(Files.exists(orphaned)).isFalse();
    }
}
