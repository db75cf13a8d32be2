package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

class RetryPaceTest {

    private final RetryPace pace = Binder.get(new MockEnvironment())
            .bindOrCreate("gehoor.letters", LetterSettings.class)
            .pace();

    @Test
    void waitsAMinuteFiveAQuarterAnHourFourHoursThenEightEachTime() {
        assertThat(List.of(1, 2, 3, 4, 5, 6, 7).stream().map(n -> pace.after(n).orElseThrow()))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        Duration.ofHours(4),
                        Duration.ofHours(8),
                        Duration.ofHours(8));
    }

    @Test
    void givesUpWithinFiveDays() {
        Duration all = Duration.ZERO;
        int attempts = 1;
        while (pace.after(attempts).isPresent()) {
            all = all.plus(pace.after(attempts).orElseThrow());
            attempts++;
        }
        assertThat(all).isBetween(Duration.ofHours(112), Duration.ofDays(5));
        assertThat(attempts).isEqualTo(20);
        assertThat(pace.after(attempts + 1)).isEqualTo(Optional.empty());
    }
}
