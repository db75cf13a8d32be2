package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
