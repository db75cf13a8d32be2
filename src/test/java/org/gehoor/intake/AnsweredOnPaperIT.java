package org.gehoor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.gehoor.register.Party;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweredOnPaperIT {

    private Rooms rooms;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:00Z", "register", "intake");
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void whoGaveNoMailAddressIsAnsweredOnPaperUnlessTheyWantToStayUnknown() {
        Counter counter = rooms.the(Counter.class);
        Handed note = new Handed("lm");
        note.party = new Party("Lies Peeters", null, null, "Kerkstraat 1\n9000 Gent");
        counter.take(note.form());
        Handed unknown = new Handed("lm").under("k2");
        unknown.party = new Party(null, null);
        unknown.anonymous = true;
        counter.take(unknown.form());
        assertThat(rooms.sql()
                        .sql(
                                "select kind || ' ' || what from due_moment where what like '%acknowledgement' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("letter acknowledgement", "person withheld acknowledgement");
    }
}
