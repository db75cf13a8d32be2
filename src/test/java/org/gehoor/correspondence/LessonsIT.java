package org.gehoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gehoor.organisation.Actor;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.register.ByHand;
import org.gehoor.register.Command;
import org.gehoor.register.DueKind;
import org.gehoor.register.DueMoments;
import org.gehoor.register.OrderBook;
import org.gehoor.register.Registration;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mail to those who are to learn from a complaint. */
class LessonsIT {

    private static final String KLAGER = "klager1@klager.example";

    private CorrespondenceRooms hub = CorrespondenceRooms.open();

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void theDermatologistHearsTheOutcomeAndNotWhoComplained() {
        Registration dossier = hub.complaint("huidarts", KLAGER);
        Order settle = new Order(
                CommandType.SETTLE,
                Map.of("agreed_by", List.of("complainant", "dermatologist")),
                Map.of("what_was_agreed", "Een nieuwe zalf."),
                "");
        assertThat(hub.the(OrderBook.class)
                        .carryOut(new Command(
                                "huidarts",
                                "1",
                                "00",
                                new Actor("crm", List.of("organisation"), false),
                                dossier.number(),
                                null,
                                settle))
                        .reason())
                .isNull();
        hub.writeAll();
        assertThat(letterTo("bram.postma@huidarts.example"))
                .contains("Een klacht is afgerond", "Uitkomst: U bent het eens geworden.", dossier.number())
                .doesNotContain("klager1", "zalf", "hoeft er niets meer");
    }

    @Test
    void aRecommendationInAConfidentialDossierIsMailedWithoutItsWords() {
        Registration dossier = hub.complaint("huidarts", KLAGER);
        recommended(dossier, "huidarts", "role:dermatologist");
        assertThat(letterTo("bram.postma@huidarts.example"))
                .contains(
                        "Uit een klacht is een aanbeveling gekomen",
                        "vertrouwelijk. De klacht zelf staat niet in deze mail",
                        dossier.number())
                .doesNotContain("Leg het uit", "klager1");
    }

    @Test
    void whereThePeopleAreTakenOutOfItItsWordsGoAlong() {
        Registration dossier = hub.complaint("solidaris", KLAGER);
        recommended(dossier, "solidaris", "role:management");
        assertThat(letterTo("inge.wouters@solidaris.example"))
                .contains("Aanbeveling: Leg het uit.", "De klacht zelf staat niet in deze mail")
                .doesNotContain("klager1");
    }

    @Test
    void aRestrictedQueueReadsItsWordsToo() {
        hub.close();
        OwnHome home = OwnHome.copied()
                .edit(
                        "config/organisations/huidarts/queues.yml",
                        "{id: officer, role: officer, restricted: true}",
                        "{id: officer, role: officer, restricted: true, mail: klachtenfunctionaris@huidarts.example}");
        hub = CorrespondenceRooms.openWith(Rooms.HOME, home.folder().toString());
        recommended(hub.complaint("huidarts", KLAGER), "huidarts", "officer");
        assertThat(letterTo("klachtenfunctionaris@huidarts.example"))
                .contains("Aanbeveling: Leg het uit.")
                .doesNotContain("vertrouwelijk", "klager1");
    }

    private void recommended(Registration dossier, String organisation, String role) {
        ByHand.record(hub.rooms()::the, dossier.dossier(), "recommendation.made", Map.of());
        hub.rooms()
                .sql()
                .sql("update dossier_event set content = '{\"words\": {\"recommendation\": \"Leg het uit.\"}}'"
                        + " where dossier = ? and seq = 2")
                .param(dossier.dossier())
                .update();
        hub.the(DueMoments.class)
                .owe(
                        organisation,
                        dossier.dossier(),
                        null,
                        DueKind.NOTICE,
                        role,
                        2,
                        hub.rooms().clock().instant(),
                        "a test");
        hub.writeAll();
    }

    private String letterTo(String address) {
        return hub.rooms()
                .sql()
                .sql("select subject || ' ' || body_text from letter where to_address = ?")
                .param(address)
                .query(String.class)
                .single();
    }
}
