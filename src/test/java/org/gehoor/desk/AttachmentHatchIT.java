package org.gehoor.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.gehoor.contract.Contracts;
import org.gehoor.intake.Attachments;
import org.gehoor.intake.MailIntake;
import org.gehoor.intake.Reader;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.AccessLog;
import org.gehoor.testkit.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachmentHatchIT {

    private static final String PATH = "/api/organisations/{organisation}/attachments/{id}";
    private static final JsonNode API = Contracts.yaml("openapi.yaml");

    private Rooms rooms;
    private MockMvc http;
    private String file;

    @BeforeAll
    void receiveAMailWithAFile() throws Exception {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake");
        ApiKeys keys = new ApiKeys(KeyedOrganisations.of(rooms.the(Organisations.class)));
        http = MockMvcBuilders.standaloneSetup(
                        new AttachmentHatch(keys, rooms.the(Attachments.class), rooms.the(AccessLog.class)))
                .build();
        rooms.the(MailIntake.class).receive("solidaris", "klachten", new MailWithFile());
        Reader reader = rooms.the(Reader.class);
        reader.claim().forEach(claim -> reader.conclude(reader.parse(claim)));
        file = rooms.sql()
                .sql("select id from attachment")
                .query(UUID.class)
                .single()
                .toString();
    }

    @AfterAll
    void close() {
        rooms.close();
    }

    @Test
    void givesAFileForSavingOnly() throws Exception {
        MockHttpServletResponse answer = fetch("solidaris", file, "solidaris");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).isEqualTo(MailWithFile.CONTENT);
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .endsWith("rekening%20%E2%82%AC.html")
                .doesNotContain("/", "\\");
        assertKept(answer);
    }

    @Test
    void writesDownWhoFetchedWhatOfWhichDossier() throws Exception {
        rooms.sql().sql("delete from access_log").update();
        fetch("solidaris", file, "solidaris");
        fetch("solidaris", file, "dijkstra");

        assertThat(rooms.sql()
                        .sql(
                                "select reader || ' ' || what || ' ' || item || ' ' || (dossier = (select id from dossier))"
                                        + " from access_log")
                        .query(String.class)
                        .list())
                .containsExactly("API key crm attachment " + file + " true");
    }

    @Test
    void asksForAKey() throws Exception {
        for (String authorization : new String[] {null, "Bearer ", "Bearer nobodys", "Basic a2V5OmtleQ=="}) {
            MockHttpServletResponse answer = fetch(authorization);
            assertThat(answer.getStatus()).as(authorization).isEqualTo(401);
            assertKept(answer);
        }
    }

    @Test
    void takesTheSchemeInAnyCase() throws Exception {
        assertThat(fetch("bearer " + KeyedOrganisations.keyOf("solidaris")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void tellsAnotherOrganisationsKeyNoMoreThanThatNothingIsThere() throws Exception {
        MockHttpServletResponse foreign = fetch("solidaris", file, "dijkstra");
        MockHttpServletResponse unknown = fetch("dijkstra", UUID.randomUUID().toString(), "dijkstra");
        MockHttpServletResponse foreignFile = fetch("dijkstra", file, "dijkstra");
        MockHttpServletResponse noOrganisation = fetch("nobody", file, "dijkstra");
        MockHttpServletResponse noId = fetch("dijkstra", "1", "dijkstra");

        for (MockHttpServletResponse answer :
                new MockHttpServletResponse[] {foreign, unknown, foreignFile, noOrganisation, noId}) {
            assertThat(answer.getStatus()).isEqualTo(404);
            assertKept(answer);
        }
        assertThat(foreign.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
    }

    private MockHttpServletResponse fetch(String organisation, String id, String keyOf) throws Exception {
        return answer(get(PATH, organisation, id).header("Authorization", "Bearer " + KeyedOrganisations.keyOf(keyOf)));
    }

    private MockHttpServletResponse fetch(String authorization) throws Exception {
        MockHttpServletRequestBuilder request = get(PATH, "solidaris", file);
        return answer(authorization == null ? request : request.header("Authorization", authorization));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    /** The answer is one that openapi.yaml describes: status, media type, headers, and the body of a problem. */
    private static void assertKept(MockHttpServletResponse answer) throws Exception {
        JsonNode described = API.at("/paths/" + PATH.replace("/", "~1") + "/get/responses/" + answer.getStatus());
        assertThat(described.isMissingNode()).isFalse();
        assertThat(described.path("content").has(answer.getContentType()))
                .as(answer.getContentType())
                .isTrue();
        described.path("headers").properties().forEach(header -> assertThat(Contracts.objections(
                        "\"" + answer.getHeader(header.getKey()).replace("\"", "\\\"") + "\"",
                        header.getValue().path("schema")))
                .as(header.getKey())
                .isEmpty());
        if (answer.getStatus() != 200) {
            assertThat(Contracts.objections(answer.getContentAsString(), API.at("/components/schemas/problem")))
                    .isEmpty();
        }
    }
}
