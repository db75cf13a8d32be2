package org.gehoor.desk.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.gehoor.organisation.ExampleConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RobotsTest {

    private static final Instant NOW = Instant.parse("2026-02-02T10:00:00Z");

    private final Robots robots = new Robots(3, Duration.ofSeconds(3), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aPersonWhoTakesTheirTimeIsNotDoubted() {
        assertThat(robots.doubt(sheet("drawn", millis(3_000)))).isNull();
    }

    @Test
    void whoFillsWhatNobodySeesIsDoubted() {
        assertThat(robots.doubt(sheet("drawn", millis(60_000), "website", "https://spam.example")))
                .contains("don't see");
    }

    @Test
    void whoIsFasterThanPeopleOrNeverSawThePageIsDoubted() {
        assertThat(robots.doubt(sheet("drawn", millis(2_999)))).contains("faster");
        assertThat(robots.doubt(sheet())).contains("does not come from the page");
    }

    @Test
    void aQuickCorrectionIsNoRobots() {
        Sheet first = sheet("drawn", millis(60_000));
        assertThat(robots.stamp(first)).isEqualTo(millis(60_000));
        assertThat(robots.stamp(sheet("drawn", Long.toString(NOW.plusSeconds(9).toEpochMilli()))))
                .as("from the future")
                .isEqualTo(millis(0));
    }

    @Test
    void moreThanSoManyFromOnePlaceAreAskedToCall() {
        for (int i = 0; i < 3; i++) {
            assertThat(robots.mayStill(from("2001:db8::" + i))).isTrue();
        }
        assertThat(robots.mayStill(from("2001:db8::99"))).as("the same /64").isFalse();
        assertThat(robots.mayStill(from("2001:db8:1::1"))).isTrue();
    }

    private static String millis(long ago) {
        return Long.toString(NOW.toEpochMilli() - ago);
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private static Sheet sheet(String... typed) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (int i = 0; i < typed.length; i += 2) {
            request.setParameter(typed[i], typed[i + 1]);
        }
        return new Sheet(
                ExampleConfiguration.organisations().called("lm"), Locale.ENGLISH, new StaticMessageSource(), request);
    }
}
