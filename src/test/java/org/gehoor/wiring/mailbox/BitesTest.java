package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BitesTest {

    @Test
    void fetchesSmallMailsTogetherAndNeverMoreThanAFewMegabytes() {
        var mails = List.of(mail(1, 3 << 20), mail(2, 4 << 20), mail(3, 2 << 20), mail(4, 30 << 20), mail(5, 1));
        assertThat(Bites.of(mails).stream()
                        .map(bite -> bite.stream().map(ListedLine::uid).toList()))
                .containsExactly(List.of(1L, 2L), List.of(3L), List.of(4L), List.of(5L));
    }

    @Test
    void leavesALargeMailUntilItIsAskedFor() {
        assertThat(Bites.together(mail(1, 30 << 20))).isFalse();
        assertThat(Bites.together(mail(1, 3_000))).isTrue();
    }

    private static ListedLine mail(long uid, long size) {
        return new ListedLine(uid, Instant.EPOCH, size);
    }
}
