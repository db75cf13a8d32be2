package org.gehoor.desk.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.gehoor.contract.Contracts;
import org.gehoor.desk.ApiKeys;
import org.gehoor.desk.Burden;
import org.gehoor.desk.KeyedOrganisations;
import org.gehoor.intake.Counter;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Dossiers;
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
class CounterHatchIT {

    private static final JsonNode API = Contracts.yaml("openapi.yaml");
    private static final String COMPLAINT =
            """
            {"channel": "portal", "language": "fr", "subject": "Remboursement",
             "text": "On ne m'a pas remboursé et personne ne me rappelle.",
             "complainant": {"name": "Luc Peeters", "mail": "luc@klager.example"},
             "files": [{"name": "ticket.txt", "content": "VGlja2V0IDEyIGV1cm8="}]}
            """;

    private Rooms rooms;
    private MockMvc http;

    @BeforeAll
    void open() {
        rooms = Rooms.open("2026-02-02T10:00:30Z", "register", "intake");
        Organisations organisations = rooms.the(Organisations.class);
        http = MockMvcBuilders.standaloneSetup(new CounterHatch(
                        new ApiKeys(KeyedOrganisations.of(organisations)),
                        new Burden(),
                        rooms.the(Counter.class),
                        new WhatNext(organisations, rooms.the(Dossiers.class))))
                .build();
    }

    @AfterAll
    void close() {
        rooms.close();
    }

    @Test
    void tellsNumberAndPromisedDateInTheComplainantsLanguage() throws Exception {
        JsonNode told = json(handIn("lm", "complaints", "k-1", COMPLAINT), 201);

        assertThat(told.path("number").asText()).isNotBlank();
        assertThat(told.path("spoken").asText().replace(" ", ""))
                .isEqualTo(told.path("number").asText().replaceAll("[^0-9A-Z]", ""));
        assertThat(told.path("answer_by").asText()).isEqualTo("2026-03-19");
        assertThat(told.path("answer_by_words").asText()).isEqualTo("jeudi 19 mars 2026");
        assertThat(told.path("telephone").asText()).isNotBlank();
    }

    @Test
    void aRepeatGetsTheSameAnswerAndAnotherBodyIsRefused() throws Exception {
        String first = handIn("lm", "complaints", "k-2", COMPLAINT).getContentAsString();

        assertThat(handIn("lm", "complaints", "k-2", COMPLAINT).getContentAsString())
                .isEqualTo(first);
        json(handIn("lm", "complaints", "k-2", COMPLAINT.replace("Luc", "Lucas")), 409);
        assertThat(handIn("lm", "phone-notes", "k-2", "{\"text\": \"Belde over zijn aanvraag.\", \"anonymous\": true}")
                        .getStatus())
                .as("a key is one way in's")
                .isEqualTo(201);
    }

    @Test
    void namesEveryFieldThatIsWrongAndNoValue() throws Exception {
        MockHttpServletResponse answer = handIn(
                "lm",
                "complaints",
                "k-3",
                "{\"text\": \"\", \"complainant\": {\"mail\": \"geheim@\", \"telephone\": \"00-geheim\"}}");

        JsonNode problem = json(answer, 422);
        assertThat(problem.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "text", "complainant.mail", "complainant.telephone", "complainant.name", "complainant.contact");
        assertThat(answer.getContentAsString()).doesNotContain("geheim");
    }

    @Test
    void hostileJsonIsRefusedByName() throws Exception {
        assertThat(json(handIn("lm", "complaints", "k", "{\"text\": \"a\", \"delete\": true}"), 422)
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("delete");
        json(handIn("lm", "complaints", "k", "{\"text\": \"a\", \"text\": \"b\"}"), 400);
        json(handIn("lm", "complaints", "k", "[".repeat(100_000)), 422);
        json(handIn("lm", "complaints", "k", "null"), 400);
        json(handIn("lm", "complaints", "k", "{} {}"), 422);
        json(handIn("lm", "complaints", "k", "{\"text\": \"a\", \"complainant\": \"Jan\"}"), 422);
        json(handIn("lm", "complaints", "k", "{\"text\": \"" + "a".repeat(SubmissionReader.LARGEST) + "\"}"), 413);
    }

    @Test
    void aNoteWithTheCallersNumberJoinsAndAMistypedOneIsCaught() throws Exception {
        String number = json(handIn("lm", "complaints", "k-5", COMPLAINT), 201)
                .path("number")
                .asText();
        String note = "{\"text\": \"Belde waar het blijft.\", \"dossier\": \"%s\"}";

        JsonNode joined = json(handIn("lm", "phone-notes", "n-1", note.formatted(number.replace("-", " "))), 201);
        assertThat(joined.path("joined").asBoolean()).isTrue();
        assertThat(joined.path("number").asText()).isEqualTo(number);

        char last = number.charAt(number.length() - 1);
        String wrong = number.substring(0, number.length() - 1) + (last == '9' ? '8' : (char) (last + 1));
        JsonNode problem = json(handIn("lm", "phone-notes", "n-2", note.formatted(wrong)), 422);
        assertThat(problem.path("errors").findValuesAsText("problem")).containsExactly("mistyped_number");
    }

    @Test
    void opensForTheOrganisationsOwnKeyOnlyAndAsksForAnIdempotencyKey() throws Exception {
        json(answer(request("lm", "complaints", "k", COMPLAINT)), 401);
        json(
                answer(request("lm", "complaints", "k", COMPLAINT)
                        .header("Authorization", "Bearer " + KeyedOrganisations.keyOf("dijkstra"))),
                404);
        json(
                answer(post("/api/organisations/lm/complaints")
                        .header("Authorization", "Bearer " + KeyedOrganisations.keyOf("lm"))
                        .content(COMPLAINT)),
                400);
        json(handIn("lm", "complaints", "met spatie", COMPLAINT), 400);
    }

    private MockHttpServletResponse handIn(String organisation, String what, String key, String body) throws Exception {
        return answer(request(organisation, what, key, body)
                .header("Authorization", "Bearer " + KeyedOrganisations.keyOf(organisation)));
    }

    private static MockHttpServletRequestBuilder request(String organisation, String what, String key, String body) {
        return post("/api/organisations/{organisation}/" + what, organisation)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .content(body);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = http.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    /** The body, which is as openapi.yaml describes it for that status. */
    private static JsonNode json(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        JsonNode body = new ObjectMapper().readTree(answer.getContentAsString());
        JsonNode described = API.at("/paths/~1api~1organisations~1{organisation}~1complaints/post/responses/" + status);
        String type = String.valueOf(answer.getContentType()).split(";")[0];
        String schema = described.at("/content").path(type).at("/schema/$ref").asText();
        assertThat(schema).as(type).isNotEmpty();
        List<String> objections =
                Contracts.objections(answer.getContentAsString(), API.at(schema.substring(schema.indexOf('/'))));
        assertThat(objections).isEmpty();
        return body;
    }
}
