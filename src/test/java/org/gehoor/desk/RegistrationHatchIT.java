package org.gehoor.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gehoor.contract.Contracts;
import org.gehoor.dispatch.RegistrationForms;
import org.gehoor.organisation.Organisations;
import org.gehoor.print.Printed;
import org.gehoor.register.AccessLog;
import org.gehoor.register.Channel;
import org.gehoor.register.Complaint;
import org.gehoor.register.Dossiers;
import org.gehoor.register.Particulars;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationHatchIT {

    private static final String PATH = "/api/organisations/{organisation}/dossiers/{number}/registration.pdf";
    private static final JsonNode API = Contracts.yaml("openapi.yaml");

    private Rooms rooms;
    private MockMvc http;
    private String open;
    private String confidential;

    @BeforeAll
    void registerTwoCalls() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "dispatch");
        http = MockMvcBuilders.standaloneSetup(new RegistrationHatch(
                        new ApiKeys(KeyedOrganisations.of(rooms.the(Organisations.class))),
                        rooms.the(Organisations.class),
                        rooms.the(Dossiers.class),
                        rooms.the(RegistrationForms.class),
                        rooms.the(AccessLog.class)))
                .build();
        open = complaint(1, false);
        confidential = complaint(2, true);
    }

    @AfterAll
    void close() {
        rooms.close();
    }

    @Test
    void givesTheFormAndWritesDownWhoFetchedIt() throws Exception {
        rooms.sql().sql("delete from access_log").update();
        MockHttpServletResponse answer = fetch("dijkstra", open, "dijkstra");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Printed.text(answer.getContentAsByteArray())).contains(open, "Jo Voorbeeld");
        assertKept(answer);
        assertThat(rooms.sql()
                        .sql(
                                "select reader || ' ' || what || ' ' || item || ' ' || (dossier is not null) from access_log")
                        .query(String.class)
                        .list())
                .containsExactly("API key crm registration form " + open + " true");
    }

    @Test
    void aConfidentialDossierIsClosedToAKeyThatIsNoProgramOfTheProcedures() throws Exception {
        MockHttpServletResponse closed = fetch("dijkstra", confidential, "dijkstra");
        MockHttpServletResponse unknown = fetch("dijkstra", "2026-000099-99", "dijkstra");
        assertThat(closed.getStatus()).isEqualTo(404);
        assertThat(closed.getContentAsString().replace(confidential, ""))
                .isEqualTo(unknown.getContentAsString().replace("2026-000099-99", ""));
        assertKept(closed);
        assertThat(fetch("dijkstra", confidential, "dijkstra-crm").getStatus()).isEqualTo(200);
        assertThat(fetch("dijkstra", confidential, "lm-crm").getStatus()).isEqualTo(404);
    }

    @Test
    void tellsAnotherOrganisationsKeyNoMoreThanThatNothingIsThere() throws Exception {
        assertThat(fetch("dijkstra", open, "lm").getStatus()).isEqualTo(404);
        assertThat(fetch("lm", open, "lm").getStatus()).isEqualTo(404);
        assertThat(fetch("nobody", open, "lm").getStatus()).isEqualTo(404);
        assertThat(fetch("lm", "a\0b", "lm").getStatus()).isEqualTo(404);
    }

    @Test
    void asksForAKey() throws Exception {
        MockHttpServletResponse answer =
                http.perform(get(PATH, "dijkstra", open)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(401);
        assertKept(answer);
    }

    private String complaint(long message, boolean confidential) {
        return rooms.the(Register.class)
                .enter(new Complaint(
                        "dijkstra",
                        message,
                        Instant.parse("2026-02-02T10:00:00Z"),
                        Channel.PHONE,
                        null,
                        "nl",
                        new Party("Jo Voorbeeld", null),
                        "Verkeerd bedrag",
                        "Ik heb te weinig geld terug gekregen.",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        new Particulars(null, null, Map.of(), confidential, null)))
                .number();
    }

    private MockHttpServletResponse fetch(String organisation, String number, String keyOf) throws Exception {
        return http.perform(get(PATH, organisation, number)
                        .header("Authorization", "Bearer " + KeyedOrganisations.keyOf(keyOf)))
                .andReturn()
                .getResponse();
    }

    /** The answer is one that openapi.yaml describes. */
    private static void assertKept(MockHttpServletResponse answer) throws Exception {
        JsonNode described = API.at("/paths/" + PATH.replace("/", "~1") + "/get/responses/" + answer.getStatus());
        assertThat(described.isMissingNode()).isFalse();
        assertThat(described.path("content").has(answer.getContentType())).isTrue();
        described.path("headers").properties().forEach(header -> assertThat(Contracts.objections(
                        "\"" + answer.getHeader(header.getKey()).replace("\"", "\\\"") + "\"",
                        header.getValue().path("schema")))
                .as(header.getKey())
                .isEmpty());
    }
}
