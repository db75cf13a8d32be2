package org.gehoor.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.register.Channel;
import org.gehoor.register.Command;
import org.gehoor.register.CommandAnswer;
import org.gehoor.register.Complaint;
import org.gehoor.register.OrderBook;
import org.gehoor.register.Parcel;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.register.Registration;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who hears of a recommendation, and of how a complaint ended. */
class RecommendationsIT {

    private static Rooms rooms;
    private static int commands;

    @BeforeAll
    static void open() {
        rooms = Rooms.open("2026-03-16T09:00:00Z", "register", "dispatch");
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @Test
    void theQueueForImprovementsGetsItsWordsWithoutAnybodyInThem() {
        Registration dossier = enter("solidaris");
        told();
        assertThat(recommend("solidaris", dossier, "mediator", Map.of()).reason())
                .isNull();
        assertThat(told()).singleElement().satisfies(packed -> {
            assertThat(packed.destination()).isEqualTo("gehoor.solidaris.queue.improvement");
            assertThat(packed.type()).isEqualTo("org.gehoor.recommendation.v1");
            assertThat(packed.json())
                    .contains("Leg de regel uit", dossier.number())
                    .doesNotContain("klager");
        });
        assertThat(rooms.sql()
                        .sql("select queue from assignment where dossier = ?")
                        .param(dossier.dossier())
                        .query(String.class)
                        .single())
                .as("the dossier stays where it is")
                .isNotEqualTo("improvement");
    }

    @Test
    void aRoleThatIsNamedIsMailed() {
        Registration dossier = enter("huidarts");
        told();
        assertThat(recommend("huidarts", dossier, "organisation", Map.of("to", List.of("dermatologist")))
                        .reason())
                .isNull();
        assertThat(told()).isEmpty();
        assertThat(notices(dossier)).containsExactly("role:dermatologist");
        assertThat(rooms.sql()
                        .sql("select count(*) from outbox where dossier = ? and target = 'handler'")
                        .param(dossier.dossier())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isRefusedWhereItWouldReachNobody() {
        Registration dossier = enter("lm");
        assertThat(recommend("lm", dossier, "handler", Map.of()).reason()).contains("name a queue or a role in to");
        assertThat(recommend("lm", dossier, "handler", Map.of("to", List.of("nobody")))
                        .reason())
                .isEqualTo("there is no queue nobody, and nobody with a mail address in such a role");
    }

    @Test
    void isRefusedWhereTheQueueOfItsDayIsThereNoMore() {
        Registration dossier = enter("lm");
        rooms.sql()
                .sql("with theirs as (insert into procedure_revision"
                        + " (organisation, procedure, version, sha256, source, first_used_at)"
                        + " select 'lm', procedure, version, sha256, source, first_used_at from procedure_revision"
                        + " where organisation = 'solidaris' returning id)"
                        + " update dossier set procedure_revision = theirs.id, stage = 'receipt' from theirs"
                        + " where dossier.id = ?")
                .param(dossier.dossier())
                .update();
        assertThat(recommend("lm", dossier, "mediator", Map.of()).reason())
                .as("learning.to names improvement, which is no queue of today")
                .contains("name a queue or a role in to");
    }

    @Test
    void onesWhoseQueueOrRoleIsGoneWaitForAPerson() {
        Registration dossier = enter("lm");
        told();
        for (String details : List.of("{}", "{\"to\": \"gone\"}")) {
            assertThat(recommend("lm", dossier, "handler", Map.of("to", List.of("complaints")))
                            .reason())
                    .isNull();
            rooms.sql()
                    .sql("update dossier_event set details = cast(? as jsonb)"
                            + " where dossier = ? and details ->> 'to' = 'complaints'")
                    .params(details, dossier.dossier())
                    .update();
        }
        assertThat(told()).isEmpty();
        assertThat(rooms.sql()
                        .sql("select why from due_moment where dossier = ? and kind = 'person'"
                                + " and what = 'recommendation reached nobody' and done_at is null order by ordinal")
                        .param(dossier.dossier())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "the procedure names no queue of today: pass it on yourself",
                        "there is nobody in the role gone: pass it on yourself");
    }

    @Test
    void howItEndedIsMailedToThoseWhoLearnFromItOnce() {
        Registration dossier = enter("huidarts");
        give(
                "huidarts",
                dossier,
                "organisation",
                new Order(
                        CommandType.SETTLE,
                        Map.of("agreed_by", List.of("complainant", "dermatologist")),
                        Map.of("what_was_agreed", "Excuses."),
                        ""));
        assertThat(notices(dossier)).containsExactlyInAnyOrder("role:dermatologist", "role:organisation");
        give("huidarts", dossier, "organisation", new Order(CommandType.HOLD, Map.of(), Map.of("reason", "x"), ""));
        assertThat(notices(dossier)).hasSize(2);
    }

    private static CommandAnswer recommend(
            String organisation, Registration dossier, String role, Map<String, List<String>> values) {
        return give(
                organisation,
                dossier,
                role,
                new Order(CommandType.RECOMMEND, values, Map.of("recommendation", "Leg de regel uit op de site."), ""));
    }

    private static CommandAnswer give(String organisation, Registration dossier, String role, Order order) {
        return rooms.the(OrderBook.class)
                .carryOut(new Command(
                        organisation,
                        "r-" + ++commands,
                        "00",
                        new Actor("crm", List.of(role), false),
                        dossier.number(),
                        null,
                        order));
    }

    private static Registration enter(String organisation) {
        return rooms.the(Register.class)
                .enter(new Complaint(
                        organisation,
                        ++commands,
                        rooms.clock().instant(),
                        Channel.MAIL,
                        "klachten",
                        "nl",
                        new Party("Klaartje", "klager1@klager.example"),
                        "Rekening",
                        "Ik ben het er niet mee eens, nummer " + commands,
                        List.of(),
                        List.of("<r" + commands + "@klager.example>"),
                        null,
                        null));
    }

    private static List<String> notices(Registration dossier) {
        return rooms.sql()
                .sql("select what from due_moment where dossier = ? and kind = 'notice' and what like 'role:%'")
                .param(dossier.dossier())
                .query(String.class)
                .list();
    }

    private static List<Packed> told() {
        Dispatcher dispatcher = rooms.the(Dispatcher.class);
        List<Packed> all = new ArrayList<>();
        for (List<Parcel> parcels = dispatcher.claim(); !parcels.isEmpty(); parcels = dispatcher.claim()) {
            List<Packed> told = parcels.stream()
                    .map(dispatcher::pack)
                    .filter(Packed.class::isInstance)
                    .map(Packed.class::cast)
                    .toList();
            dispatcher.delivered(told);
            all.addAll(told);
        }
        return all;
    }
}
