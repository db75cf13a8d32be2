package org.gehoor.wiring.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gehoor.organisation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

final class PlaintextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp://broker:61616",
                "tcp://10.0.0.5:61616?sslEnabled=false",
                "(tcp://127.0.0.1:61616,tcp://broker:61616)?ha=true",
                "(tcp://one:61616?sslEnabled=true,tcp://two:61616)"
            })
    void anotherMachineIsNotReachedInTheClear(String url) {
        assertThat(problems("url", url)).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).contains("gehoor.broker.url", "sslEnabled=true", "plaintext: true");
            assertThat(problem.isError()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp://127.0.0.1:61616",
                "tcp://localhost:61616",
                "tcp://[::1]:61616",
                "tcp://broker:61617?sslEnabled=true",
                "(tcp://one:61617,tcp://two:61617)?ha=true&sslEnabled=true"
            })
    void thisMachineOrTlsIsFine(String url) {
        assertThat(problems("url", url)).isEmpty();
    }

    @Test
    void ourOwnBrokerListensToOtherMachinesOnlyWhenSomebodySaysSo() {
        assertThat(problems("host", "0.0.0.0")).hasSize(1);
        assertThat(problems("host", "0.0.0.0", "port", "-1")).isEmpty();
        assertThat(problems("host", "0.0.0.0", "plaintext", "true")).isEmpty();
        assertThat(problems("url", "tcp://broker:61616", "plaintext", "true")).isEmpty();
        assertThat(problems("port", "61616")).isEmpty();
    }

    private static java.util.List<Problem> problems(String key, String value) {
        return problems(Map.of(key, value));
    }

    private static java.util.List<Problem> problems(String key, String value, String other, String its) {
        return problems(Map.of(key, value, other, its));
    }

    private static java.util.List<Problem> problems(Map<String, String> settings) {
        return Plaintext.problems(
                new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", BrokerSettings.class));
    }
}
