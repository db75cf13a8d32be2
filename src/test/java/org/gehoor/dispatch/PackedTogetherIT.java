package org.gehoor.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.gehoor.register.Channel;
import org.gehoor.register.Complaint;
import org.gehoor.register.Parcel;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PackedTogetherIT {

    private Rooms rooms;
    private Dispatcher dispatcher;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "dispatch");
        dispatcher = rooms.the(Dispatcher.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void severalArePackedAsEachByItselfAndTickedOffTogether() {
        enter("solidaris");
        enter("lm");
        List<Parcel> parcels = dispatcher.claim();
        List<Packing> together = dispatcher.packTogether(parcels);

        assertThat(together)
                .hasSize(2)
                .isEqualTo(parcels.stream().map(dispatcher::pack).toList());
        dispatcher.delivered(together);
        assertThat(count("outbox where target = 'handler'")).isZero();
    }

    @Test
    void whereOneCannotBePackedNoneIsAndEachOfTheOthersCanBeByItself() {
        enter("solidaris");
        Parcel good = dispatcher.claim().get(0);
        Parcel bad = new Parcel(-1, "solidaris", -1, 1, "handler", 1);

        assertThatThrownBy(() -> dispatcher.packTogether(List.of(good, bad)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(count("assignment")).isZero();
        assertThat(dispatcher.pack(good)).isInstanceOf(Packed.class);
    }

    private void enter(String organisation) {
        rooms.the(Register.class)
                .enter(new Complaint(
                        organisation,
                        1,
                        Instant.parse("2026-02-02T10:00:00Z"),
                        Channel.MAIL,
                        "klachten",
                        "nl",
                        new Party("Jo Voorbeeld", "klager1@klager.example"),
                        "Te weinig",
                        "Een bon.",
                        List.of(),
                        List.of("a@klager.example"),
                        null,
                        null));
    }

    private int count(String table) {
        return rooms.sql()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
