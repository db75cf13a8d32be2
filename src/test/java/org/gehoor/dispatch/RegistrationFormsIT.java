package org.gehoor.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gehoor.print.Printed;
import org.gehoor.register.Channel;
import org.gehoor.register.Complaint;
import org.gehoor.register.Particulars;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.register.Registration;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The paper on which Dijkstra's responsible person gets a complaint. */
class RegistrationFormsIT {

    private Rooms rooms;
    private RegistrationForms forms;

    @BeforeEach
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "dispatch");
        forms = rooms.the(RegistrationForms.class);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    void holdsEveryFieldOfTheProcedureAndShowsTheGaps() {
        Registration dossier = complaint(
                "dijkstra",
                Channel.PHONE,
                new Party("Łukasz Ğüneş", null),
                Map.of("name_address", "Łukasz Ğüneş\nDorpsstraat 1", "nature", "polis", "confidential", "true"));
        rooms.the(Register.class)
                .letterAccepted(
                        dossier.dossier(), "acknowledgement", 1, Instant.parse("2026-02-02T10:00:31Z"), Map.of());
        String form = Printed.text(forms.of("dijkstra", dossier.number()).orElseThrow());
        assertThat(form)
                .contains(
                        "Registratie van klacht " + dossier.number(),
                        "Naam en adres Łukasz Ğüneş\nDorpsstraat 1",
                        "polis",
                        "Ingediend op maandag 2 februari 2026",
                        "Deze klacht is vertrouwelijk Ja",
                        "Verantwoordelijke (nog niet ingevuld)",
                        "Afgehandeld op (nog niet ingevuld)",
                        "Wijze van afhandeling (nog niet ingevuld)",
                        "maandag 2 februari 2026: ontvangen",
                        "maandag 2 februari 2026: verzonden: acknowledgement",
                        "Vastleggen en doorgeven",
                        "Ik heb te weinig geld terug gekregen.");
    }

    @Test
    void everyProcedureHasOne() {
        for (String organisation : List.of("dijkstra", "huidarts", "kantoor", "lm", "solidaris")) {
            Registration dossier =
                    complaint(organisation, Channel.MAIL, new Party(null, "jo@klager.example"), Map.of());
            assertThat(Printed.text(forms.of(organisation, dossier.number()).orElseThrow()))
                    .contains(dossier.number(), "Ik heb te weinig geld terug gekregen.")
                    .doesNotContain("{0}");
        }
    }

    @Test
    void thereIsNoneOfADossierOfAnotherOrganisation() {
        Registration dossier = complaint("lm", Channel.MAIL, new Party(null, "jo@klager.example"), Map.of());
        assertThat(forms.of("solidaris", dossier.number())).isEmpty();
        assertThat(forms.of("nobody", dossier.number())).isEmpty();
    }

    private Registration complaint(String organisation, Channel channel, Party by, Map<String, String> fields) {
        return rooms.the(Register.class)
                .enter(new Complaint(
                        organisation,
                        1,
                        Instant.parse("2026-02-02T10:00:00Z"),
                        channel,
                        null,
                        "nl",
                        by,
                        "Verkeerd bedrag",
                        "Ik heb te weinig geld terug gekregen.",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        new Particulars(null, null, fields, fields.containsKey("confidential"), null)));
    }
}
