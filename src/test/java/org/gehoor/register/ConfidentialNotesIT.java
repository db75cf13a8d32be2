package org.gehoor.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a mediator notes in confidence. */
class ConfidentialNotesIT {

    private static final Actor MEDIATOR = new Actor("samira", List.of("officer", "mediator"), true);
    private static final Actor ORGANISATION = new Actor("noor", List.of("organisation"), true);
    private static final String SECRET = "Zij wil het eigenlijk loslaten";

    private static Rooms rooms;

    @BeforeAll
    static void open() {
        rooms = Rooms.open("2026-03-16T09:00:00Z", "register");
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @Test
    void isReadByTheMediatorAloneAndEachReadingIsNoted() {
        Dossier dossier = enter("huidarts");
        CommandAnswer answer = note("a", dossier, MEDIATOR);
        assertThat(answer.reason()).isNull();
        assertThat(answer.facts()).isNull();
        assertThat(note("a", dossier, MEDIATOR)).isEqualTo(answer);

        ConfidentialNotes notes = rooms.the(ConfidentialNotes.class);
        assertThat(rooms.the(Dossiers.class).isOpenTo(ORGANISATION, dossier)).isTrue();
        assertThat(notes.readBy(ORGANISATION, dossier))
                .as("whoever has the dossier")
                .isEmpty();
        assertThat(readings(dossier)).isZero();
        assertThat(notes.readBy(MEDIATOR, dossier)).singleElement().satisfies(one -> {
            assertThat(one.note()).isEqualTo(SECRET);
            assertThat(one.by()).isEqualTo("samira");
            assertThat(one.toString()).doesNotContain(SECRET);
        });
        assertThat(readings(dossier)).isEqualTo(1);
    }

    @Test
    void isNoPartOfTheDossier() {
        Dossier dossier = enter("huidarts");
        note("b", dossier, MEDIATOR);
        Dossier after = rooms.the(Dossiers.class).find(dossier.id()).orElseThrow();
        assertThat(after.version()).isEqualTo(dossier.version());
        assertThat(after.lastSeq()).isEqualTo(dossier.lastSeq());
        for (String table :
                List.of("dossier_event", "outbox", "due_moment", "command_received", "promise", "dossier")) {
            assertThat(rooms.sql()
                            .sql("select count(*) from " + table + " t where t::text like '%loslaten%'")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void nobodyElseKeepsOne() {
        Dossier dossier = enter("huidarts");
        assertThat(note("c", dossier, ORGANISATION).reason()).startsWith("note_in_confidence is not theirs to give");
    }

    @Test
    void whereNobodyIsNamedItIsTheOwnersOfTheStageInWhichItWasNoted() {
        Dossier dossier = enter("solidaris");
        Actor mediator = new Actor("lotte", List.of("mediator"), true);
        Actor national = new Actor("jef", List.of("national-mediator"), true);
        assertThat(note("d", dossier, national).accepted()).isFalse();
        assertThat(note("e", dossier, mediator).accepted()).isTrue();
        rooms.sql()
                .sql("update dossier set stage = 'national' where id = ?")
                .param(dossier.id())
                .update();
        Dossier later = rooms.the(Dossiers.class).find(dossier.id()).orElseThrow();
        assertThat(rooms.the(ConfidentialNotes.class).readBy(national, later)).isEmpty();
        assertThat(rooms.the(ConfidentialNotes.class).readBy(mediator, later)).hasSize(1);
    }

    private static CommandAnswer note(String id, Dossier dossier, Actor actor) {
        Order order = new Order(CommandType.NOTE_IN_CONFIDENCE, Map.of(), Map.of("note", SECRET), "");
        return rooms.the(OrderBook.class)
                .carryOut(new Command(dossier.organisation(), "n-" + id, "00", actor, dossier.number(), null, order));
    }

    private static Dossier enter(String organisation) {
        long id = rooms.the(Register.class)
                .enter(OrderBookIT.complaint(organisation, rooms.clock().instant()))
                .dossier();
        return rooms.the(Dossiers.class).find(id).orElseThrow();
    }

    private static int readings(Dossier dossier) {
        return rooms.sql()
                .sql("select count(*) from access_log where dossier = ? and what = 'note' and reader = 'samira'")
                .param(dossier.id())
                .query(Integer.class)
                .single();
    }
}
