package org.gehoor.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gehoor.contract.Contracts;
import org.gehoor.register.Channel;
import org.gehoor.register.Complaint;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PossibleDuplicatesIT {

    private static final Instant ARRIVED = Instant.parse("2026-02-02T10:00:00Z");
    private static final String WORDS =
            "De vergoeding voor mijn bril is nog altijd niet betaald, en niemand belt mij terug!";

    private final Rooms rooms = Rooms.open("2026-03-05T10:00:30Z", "register", "dispatch");

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void anEarlierDossierOfTheSameComplainantIsOffered() {
        String first = enter("klager1@klager.example", "Iets heel anders dan de volgende keer.", ARRIVED);
        enter("KLAGER1@klager.example", WORDS, ARRIVED);
        assertThat(offered()).containsExactly(List.of(), List.of(first));
    }

    @Test
    void theSameWordsFromAnotherAddressAreOffered() {
        String first = enter("klager1@klager.example", WORDS, ARRIVED);
        enter("zoon@klager.example", WORDS.replace(" ", "\n") + "  ", ARRIVED.plus(Duration.ofDays(3)));
        assertThat(offered()).containsExactly(List.of(), List.of(first));
    }

    @Test
    void neitherOthersNorTheirShortWordsNorOldOnesAreOffered() {
        enter("klager1@klager.example", "Bel mij terug.", ARRIVED);
        enter("klager2@klager.example", "Bel mij terug.", ARRIVED);
        enter("klager2@klager.example", WORDS, ARRIVED.plus(Duration.ofDays(31)));
        assertThat(offered()).containsExactly(List.of(), List.of(), List.of());
    }

    private String enter(String address, String text, Instant at) {
        return rooms.the(Register.class)
                .enter(new Complaint(
                        "lm",
                        1,
                        at,
                        Channel.MAIL,
                        "klachten",
                        "nl",
                        new Party(null, address),
                        "Klacht",
                        text,
                        List.of(),
                        List.of(),
                        null,
                        null))
                .number();
    }

    private List<List<String>> offered() {
        Dispatcher dispatcher = rooms.the(Dispatcher.class);
        return dispatcher.claim().stream()
                .map(parcel -> (Packed) dispatcher.pack(parcel))
                .map(packed -> {
                    assertThat(Contracts.objections(packed.json(), "assignment.v1"))
                            .isEmpty();
                    return Contracts.json(packed.json()).at("/possible_duplicates");
                })
                .map(numbers -> {
                    List<String> all = new java.util.ArrayList<>();
                    numbers.forEach(number -> all.add(number.asText()));
                    return List.copyOf(all);
                })
                .toList();
    }
}
