package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.FolderClosedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class HalvingTest {

    private final List<Long> listed = new ArrayList<>();
    private int commands;

    @Test
    void oneDamagedMailKeepsNoOtherFromBeingListed() throws Exception {
        refusing(137).ask(uids(500));
        assertThat(listed).hasSize(499).doesNotContain(137L);
        assertThat(commands).isLessThan(25);
    }

    @Test
    void aSingleDamagedMailIsLeftOut() throws Exception {
        refusing(1).ask(uids(1));
        assertThat(listed).isEmpty();
    }

    @Test
    void aServerThatRefusesEverythingIsNotAskedAboutEachMail() {
        var asked = new Halving(some -> {
            commands++;
            throw new MessagingException("A7 NO not today");
        });
        assertThatThrownBy(() -> asked.ask(uids(500))).hasMessageContaining("not today");
        assertThat(commands).isLessThan(20);
    }

    @Test
    void aBusyServerOrABrokenConnectionIsNoMailsFault() {
        for (var failure : List.of(
                new MessagingException("A7 NO [UNAVAILABLE] try later"), new FolderClosedException(null, "gone"))) {
            commands = 0;
            var asked = new Halving(some -> {
                commands++;
                throw failure;
            });
            assertThatThrownBy(() -> asked.ask(uids(8))).isSameAs(failure);
            assertThat(commands).isEqualTo(1);
        }
    }

    private Halving refusing(long damaged) {
        return new Halving(some -> {
            commands++;
            if (some.contains(damaged)) {
                throw new MessagingException("A7 NO [SERVERBUG] Internal error occurred");
            }
            listed.addAll(some);
        });
    }

    private static List<Long> uids(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }
}
