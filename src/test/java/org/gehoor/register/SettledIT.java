package org.gehoor.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is owed no more because of what people did, and what is owed anew. */
class SettledIT {

    private static final Actor MEDIATOR = new Actor("crm", List.of("mediator", "national-mediator"), false);

    private Rooms rooms;
    private Registration dossier;
    private int commands;

    @BeforeEach
    void register() {
        rooms = Rooms.open("2026-03-16T09:00:00Z", "register");
        dossier = rooms.the(Register.class)
                .enter(OrderBookIT.complaint("solidaris", rooms.clock().instant()));
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void aStatusLetterThatWasWithdrawnIsWrittenAnewAfterReopening() {
        passes(Duration.ofDays(18));
        assertThat(letters()).contains("status");
        // the letter is written, and withdrawn before it goes out
        rooms.sql()
                .sql("update due_moment set done_at = now() where kind = 'letter'")
                .update();
        give(CommandType.INADMISSIBLE, "reasons", "geen lid", "where_to_go", "elders");
        give(CommandType.REOPEN, "reason", "toch lid");
        assertThat(letters()).as("not at once").doesNotContain("status");
        passes(Duration.ofDays(22));
        assertThat(letters()).contains("status");
    }

    @Test
    void aRecurringPromiseEndsWithTheAnswer() {
        give(CommandType.ADMISSIBLE);
        assertThat(promises("status")).containsExactly("open");
        give(CommandType.DECIDE, "outcome", "answer", "reasons", "x");
        assertThat(promises("status")).containsExactly("lapsed");
        assertThat(rooms.the(Dossiers.class).promises(dossier.dossier()))
                .filteredOn(promise -> promise.promise().equals("status"))
                .extracting(DatedPromise::state)
                .doesNotContain("open");
    }

    @Test
    void nobodyIsAskedAnyMoreWhetherItIsADisagreementOnceThatIsOnRecord() {
        answered();
        rooms.the(Register.class).join(dossier.dossier(), reply());
        passes(Duration.ofDays(32));
        assertThat(looks()).containsExactly("reaction");
        give(CommandType.DISAGREE);
        assertThat(looks()).isEmpty();
    }

    @Test
    void aReplyToAClosedDossierIsSettledByReopening() {
        give(CommandType.WITHDRAW, "complainants_words", "laat maar");
        rooms.the(Register.class).join(dossier.dossier(), reply());
        assertThat(looks()).containsExactly("reply to a closed dossier");
        give(CommandType.REOPEN, "reason", "toch niet");
        assertThat(looks()).isEmpty();
    }

    private void answered() {
        give(CommandType.ADMISSIBLE);
        give(CommandType.DECIDE, "outcome", "answer", "reasons", "x");
        for (String letter : List.of("acknowledgement", "answer")) {
            rooms.sql()
                    .sql("update due_moment set done_at = now() where kind = 'letter' and what = ?")
                    .param(letter)
                    .update();
        }
        rooms.the(Register.class)
                .letterAccepted(dossier.dossier(), "answer", 4, rooms.clock().instant(), Map.of());
        passes(Duration.ofDays(2));
    }

    private void passes(Duration time) {
        rooms.clock().turn(time);
        Timekeeper timekeeper = rooms.the(Timekeeper.class);
        timekeeper.claim().forEach(timekeeper::turn);
    }

    private List<String> letters() {
        return due("letter");
    }

    private List<String> looks() {
        return due("person");
    }

    private List<String> due(String kind) {
        return rooms.sql()
                .sql("select what from due_moment where dossier = ? and kind = ? and done_at is null"
                        + " and what not like 'withheld%' order by what")
                .params(dossier.dossier(), kind)
                .query(String.class)
                .list();
    }

    private List<String> promises(String promise) {
        return rooms.sql()
                .sql("select state from promise where dossier = ? and promise = ? order by round")
                .params(dossier.dossier(), promise)
                .query(String.class)
                .list();
    }

    private void give(CommandType type, String... fields) {
        Map<String, List<String>> values = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equals("outcome")) {
                values.put(fields[i], List.of(fields[i + 1]));
            } else {
                words.put(fields[i], fields[i + 1]);
            }
        }
        assertThat(rooms.the(OrderBook.class)
                        .carryOut(new Command(
                                "solidaris",
                                "s-" + ++commands,
                                "00",
                                MEDIATOR,
                                dossier.number(),
                                null,
                                new Order(type, values, words, "")))
                        .reason())
                .isNull();
    }

    private Contribution reply() {
        return new Contribution(
                2,
                rooms.clock().instant(),
                Channel.MAIL,
                new Party(null, "klager1@klager.example"),
                "Re: bon",
                "Nog iets.",
                List.of(),
                List.of(),
                new Evidence("our-token", false, "answers a letter of ours"));
    }
}
