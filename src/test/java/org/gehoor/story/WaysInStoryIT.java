package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.gehoor.contract.Contracts;
import org.gehoor.correspondence.PaperPost;
import org.gehoor.organisation.ApiKey;
import org.gehoor.procedure.PromiseState;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.story.hub.Complaint;
import org.gehoor.story.hub.HandlerMessage;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.story.hub.Web;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The ways in that each organisation's own procedure names, other than mail. */
class WaysInStoryIT extends Tale {

    private static final String KEY = "a key of the organisation";

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        OwnHome home = OwnHome.copied();
        for (String organisation : new String[] {"kantoor", "lm", "dijkstra"}) {
            home.organisation(
                    organisation,
                    "staff_domains:",
                    "api_keys:\n  - {id: desk, purpose: [complaints, phone_notes, attachments], sha256: "
                            + ApiKey.hash(KEY) + "}\n\nstaff_domains:");
        }
        return setup.at("2026-02-02T10:00:00Z").home(home).with("gehoor.forms.quickest", "0s");
    }

    @Test
    void solidarisTakesAComplaintThroughItsForm() {
        String complainant = somebody();
        Web.Answer done = hub().web()
                .fillsIn(
                        "/o/solidaris/complaint?lang=nl",
                        Map.of(
                                "text",
                                "Niemand belt mij terug.",
                                "complainant.name",
                                "Lies",
                                "complainant.mail",
                                complainant));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        String number = Jsoup.parse(done.text()).select("#number").text();

        HandlerMessage assignment = hub().handlerOf("solidaris", "mediator")
                .awaitsAssignment(number)
                .keepsItsContract();
        assertThat(assignment.says("/channel")).isEqualTo("form");
        assertThat(hub().letterTo(complainant).number()).isEqualTo(number);
    }

    @Test
    void kantoorPutsACustomersCallBeforeTheirOwnContactPerson() {
        String number = registered(
                handsIn(
                        "kantoor",
                        "phone-notes",
                        """
                {"text": "De vergaderzaal was weer niet schoon.", "complainant": {"name": "Piet", "mail": "piet@bakkerij-vermeer.example"}}
                """));
        HandlerMessage assignment = hub().handlerOf("kantoor", "contact-anouk")
                .awaitsAssignment(number)
                .keepsItsContract();
        assertThat(assignment.says("/channel")).isEqualTo("phone");
        assertThat(assignment.says("/stage")).isEqualTo("step1");
    }

    @Test
    void lmTakesWhatItsPortalHandsInAndNamesIt() {
        String number = registered(handsIn(
                "lm",
                "complaints",
                """
                {"channel": "portal", "text": "Mijn terugbetaling klopt niet.", "complainant": {"name": "Lies", "mail": "%s"}}
                """
                        .formatted(somebody())));
        hub().handlerOf("lm", "complaints").awaitsAssignment(number).keepsItsContract();
        assertThat(dossier("lm", number).wayIn()).isEqualTo("portal");
    }

    @Test
    void lmAsksACallerToConfirmAndGoesOnWhenTheyDo() {
        String caller = somebody();
        String number = registered(handsIn(
                "lm",
                "phone-notes",
                """
                {"text": "Hij wacht al drie maanden op zijn attest.", "complainant": {"name": "Rik", "mail": "%s"}}
                """
                        .formatted(caller)));
        Letter asked = hub().letterTo(caller);
        assertThat(asked.number()).isEqualTo(number);
        assertThat(asked.text())
                .contains("Zo bevestigt u uw klacht")
                .as("what a member of a health fund tells is never sent back by mail")
                .doesNotContain("attest");

        Complaint complaint = Complaint.toldBy(asked, hub(), hub().crm("lm", "confirmed"), "lm", caller);
        complaint
                .isIn("confirm")
                .repliesTo(asked)
                .awaits("confirmed_in_writing")
                .isIn("handling");
        complaint.isAssignedTo("complaints", "handling");
    }

    @Test
    void dijkstrasEmployeeWritesDownWhatIsSaidAndPassesItOn() {
        String caller = somebody();
        String number = registered(handsIn(
                "dijkstra",
                "phone-notes",
                """
                {"text": "De schade is na een half jaar nog niet betaald.", "complainant": {"name": "Mia", "mail": "%s"}}
                """
                        .formatted(caller)));
        Letter receipt = hub().letterTo(caller);
        assertThat(receipt.text())
                .contains("van ons gesprek opgeschreven", "De schade is na een half jaar nog niet betaald.");
        Complaint complaint = Complaint.toldBy(receipt, hub(), hub().crm("dijkstra", "oral"), "dijkstra", caller);
        String form = complaint.isAssignedTo("intake", "intake").says("/registration_form");
        assertThat(hub().web()
                        .get(form.replaceFirst("^https?://[^/]+", ""), "Authorization", "Bearer " + KEY)
                        .text())
                .startsWith("%PDF-");

        complaint.orders("hand_over").isIn("investigation");
        assertThat(complaint.promise("hand-over").state()).isEqualTo(PromiseState.MET);
        assertThat(complaint.number()).isEqualTo(number);
    }

    @Test
    void dijkstrasDecisionGoesOnPaperToWhoeverHasNoMail() {
        String number = registered(
                handsIn(
                        "dijkstra",
                        "phone-notes",
                        """
                {"text": "De premie klopt niet.", "complainant": {"name": "Jo", "postal": "Kade 1\\n4331 AA Middelburg"}}
                """));
        HandlerMessage assignment =
                hub().handlerOf("dijkstra", "intake").awaitsAssignment(number).keepsItsContract();
        var crm = hub().crm("dijkstra", "paper");
        String[][] steps = {
            {"hand_over", "{}"},
            {"decide", "{\"outcome\": \"unfounded\", \"reasons\": \"De polis dekt dit niet.\"}"}
        };
        for (String[] step : steps) {
            Patiently.until(step[0], () -> crm.commands(
                            UUID.randomUUID().toString(),
                            step[0],
                            assignment.number(),
                            dossier("dijkstra", number).version(),
                            step[1])
                    .path("accepted")
                    .asBoolean());
        }
        Patiently.until("the decision to be posted", () -> hub().the(PaperPost.class).toPost("dijkstra").stream()
                .anyMatch(letter ->
                        letter.dossier().equals(number) && letter.kind().equals("decision_unfounded")));
    }

    private Web.Answer handsIn(String organisation, String what, String json) {
        return hub().web().handsIn(organisation, what, KEY, json);
    }

    private static String registered(Web.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return Contracts.json(answer.text()).at("/number").asText();
    }

    private Dossier dossier(String organisation, String number) {
        return hub().the(Dossiers.class).numbered(organisation, number).orElseThrow();
    }
}
