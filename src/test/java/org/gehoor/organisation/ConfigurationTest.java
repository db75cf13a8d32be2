package org.gehoor.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The configuration that is shipped, read as at start. */
class ConfigurationTest {

    private final Reading reading = Organisations.read(Path.of("."), ExampleConfiguration.SECRETS);

    @Test
    void readsTheShippedExampleWithoutErrors() {
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.orThrow().all())
                .extracting(Organisation::name)
                .containsExactly("dijkstra", "huidarts", "kantoor", "lm", "solidaris");
    }
}
