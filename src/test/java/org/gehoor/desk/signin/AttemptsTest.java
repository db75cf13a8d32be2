package org.gehoor.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Attempts attempts = new Attempts(nanos::get);

    @Test
    void allowsFiveOfOneNameFromOneAddress() {
        assertThat(begun("karin", "192.0.2.1", 10)).isEqualTo(5);
        assertThat(attempts.begin("karin", "192.0.2.2")).as("at home").isTrue();
        assertThat(attempts.begin("hugo", "192.0.2.1")).as("a colleague").isTrue();
    }

    @Test
    void allowsThemAgainAfterAQuarterOfAnHour() {
        begun("karin", "192.0.2.1", 10);
        nanos.addAndGet(Attempts.WINDOW.toNanos() + 1);
        assertThat(attempts.begin("karin", "192.0.2.1")).isTrue();
    }

    @Test
    void forgetsWhatWentWrongBeforeItWentRight() {
        begun("karin", "192.0.2.1", 4);
        attempts.begin("karin", "192.0.2.1");
        attempts.succeeded("karin", "192.0.2.1");
        assertThat(begun("karin", "192.0.2.1", 10)).isEqualTo(5);
    }

    @Test
    void stopsOneAddressThatTriesManyNames() {
        int begun = 0;
        for (int i = 0; i < 200; i++) {
            begun += attempts.begin("user" + i, "192.0.2.1") ? 1 : 0;
        }
        assertThat(begun).isEqualTo(Attempts.EACH);
    }

    @Test
    void stopsManyAddressesThatTryOneName() {
        int begun = 0;
        for (int i = 0; i < 200; i++) {
            begun += attempts.begin("karin", "192.0.2." + i) ? 1 : 0;
        }
        assertThat(begun).isEqualTo(Attempts.EACH);
    }

    @Test
    void takesANeighbourhoodOfIpv6ForOneAddress() {
        int begun = 0;
        for (int i = 0; i < 20; i++) {
            begun += attempts.begin("karin", "2001:db8:1:2::" + i) ? 1 : 0;
        }
        assertThat(begun).isEqualTo(Attempts.TOGETHER);
        assertThat(attempts.begin("karin", "2001:db8:1:3::1")).isTrue();
    }

    @Test
    void remembersABoundedNumber() {
        for (int i = 0; i < 30_000; i++) {
            attempts.begin("x".repeat(10_000) + i, "10.0." + i / 250 + "." + i % 250);
        }
        assertThat(attempts.kept()).isLessThanOrEqualTo(20_000);
    }

    private int begun(String name, String address, int times) {
        int begun = 0;
        for (int i = 0; i < times; i++) {
            begun += attempts.begin(name, address) ? 1 : 0;
        }
        return begun;
    }
}
