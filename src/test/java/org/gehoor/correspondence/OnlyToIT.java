package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

class OnlyToIT {

    @Test
    void mailsOnlyThoseOnTheListAndHoldsTheRest() {
        try (CorrespondenceRooms hub =
                CorrespondenceRooms.openWith("gehoor.letters.only-to", "Tester@elders.example, @proef.example")) {
            hub.complaint("kantoor", "tester@elders.example");
            hub.complaint("kantoor", "iemand@proef.example");
            hub.complaint("kantoor", "klager1@klager.example");
            hub.complaint("solidaris", "proef.example@klager.example");
            hub.writeAll();
            hub.sendAll();

            assertThat(hub.server().commands())
                    .filteredOn(command -> command.startsWith("RCPT"))
                    .containsExactlyInAnyOrder("RCPT TO:<tester@elders.example>", "RCPT TO:<iemand@proef.example>");
            assertThat(hub.count("letter where state = 'held'")).isEqualTo(2);
            assertThat(hub.count("dossier_event where type like 'message.sent%'"))
                    .isEqualTo(2);
            assertThat(hub.the(HeldLetters.class).list("kantoor"))
                    .singleElement()
                    .satisfies(held -> {
                        assertThat(held.kind()).isEqualTo("acknowledgement");
                        assertThat(held.toString()).doesNotContain("klager");
                    });
            assertThat(hub.the(HeldLetters.class).list(null)).hasSize(2);
            assertThat(hub.sendAll()).isEmpty();
        }
    }

    @Test
    void lettersThatWereHeldGoOutWhenTheirAddressIsAllowedAgain() {
        try (CorrespondenceRooms hub =
                CorrespondenceRooms.openWith("gehoor.letters.only-to", "Tester@elders.example, @proef.example")) {
            hub.complaint("kantoor", "klager1@klager.example");
            hub.complaint("kantoor", "klager2@klager.example");
            hub.writeAll();
            hub.sendAll();
            startsAgainWith(hub, "@proef.example");
            assertThat(hub.sendAll()).isEmpty();

            startsAgainWith(hub, "klager2@klager.example");
            assertThat(hub.count("letter where state = 'written'")).isEqualTo(1);
            hub.sql().sql("update letter set state = 'held'").update();

            startsAgainWith(hub);
            assertThat(hub.count("letter where state = 'written' and next_attempt_at <= now()"))
                    .isEqualTo(2);
        }
    }

    private static void startsAgainWith(CorrespondenceRooms hub, String... onlyTo) {
        try (AnnotationConfigApplicationContext start = new AnnotationConfigApplicationContext()) {
            start.registerBean(SendingBook.class, () -> hub.the(SendingBook.class));
            start.registerBean(
                    LetterSettings.class, () -> LetterSettingsTest.settings("only-to", String.join(",", onlyTo)));
            start.registerBean(
                    PlatformTransactionManager.class,
                    () -> hub.the(PlatformTransactionManager.class),
                    definition -> definition.setDestroyMethodName(null));
            start.register(HeldNoMore.class, Transactions.class);
            start.refresh();
            start.publishEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], start, Duration.ZERO));
        }
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
