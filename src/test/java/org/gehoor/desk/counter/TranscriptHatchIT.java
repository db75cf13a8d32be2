package org.gehoor.desk.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gehoor.contract.Contracts;
import org.gehoor.desk.ApiKeys;
import org.gehoor.desk.Burden;
import org.gehoor.desk.KeyedOrganisations;
import org.gehoor.intake.CallCounter;
import org.gehoor.intake.SetAsides;
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
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptHatchIT {

    private static final JsonNode API = Contracts.yaml("openapi.yaml");
    private static final Path CALLS = Path.of("src/test/resources/calls");

    private Rooms rooms;
    private MockMvc http;

    @BeforeAll
    void open() {
        rooms = Rooms.open("2026-11-23T10:00:00Z", "register", "intake");
        Organisations organisations = rooms.the(Organisations.class);
        http = MockMvcBuilders.standaloneSetup(new TranscriptHatch(
                        new ApiKeys(KeyedOrganisations.of(organisations)),
                        new Burden(),
                        rooms.the(CallCounter.class),
                        new WhatNext(organisations, rooms.the(Dossiers.class))))
                .build();
    }

    @AfterAll
    void close() {
        rooms.close();
    }

    @Test
    void aMarkedCallGetsItsNumberAndARepeatTheSame() throws Exception {
        byte[] vcon = Files.readAllBytes(CALLS.resolve("vcon/agent-and-customer.json"));
        JsonNode told = json(post("lm", "application/vcon+json", vcon), 201);

        assertThat(told.path("number").asText()).isNotBlank();
        assertThat(json(post("lm", "text/plain", vcon), 201)).isEqualTo(told);
        assertThat(json(post("dijkstra", "application/json", vcon), 201).path("number"))
                .isNotEqualTo(told.path("number"));
    }

    @Test
    void whatNobodyMarkedAndWhatNobodyCanReadIsKeptWithoutANumber() throws Exception {
        int before = rooms.the(SetAsides.class).list("lm").size();
        byte[] vtt = Files.readAllBytes(CALLS.resolve("vtt/role-names.vtt"));

        assertThat(json(post("lm", "text/vtt", vtt), 202).has("number")).isFalse();
        json(post("lm", "application/x-www-form-urlencoded", bytes("a=b&c=d")), 202);
        json(post("lm", "geen type", bytes("{\"broken\": ")), 202);
        assertThat(rooms.the(SetAsides.class).list("lm")).hasSize(before + 3);
    }

    @Test
    void nothingAndTooMuchAreRefused() throws Exception {
        json(post("lm", "text/vtt", new byte[0]), 400);
        json(post("lm", "application/json", new byte[CallCounter.LARGEST + 1]), 413);
    }

    @Test
    void opensForTheOrganisationsOwnKeyOnly() throws Exception {
        json(request("lm").content(bytes("WEBVTT\n")), 401);
        json(
                request("lm")
                        .header("Authorization", "Bearer " + KeyedOrganisations.keyOf("dijkstra"))
                        .content(bytes("WEBVTT\n")),
                404);
        assertThat(rooms.the(SetAsides.class).list("dijkstra")).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder post(String organisation, String type, byte[] body) {
        return request(organisation)
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + KeyedOrganisations.keyOf(organisation))
                .content(body);
    }

    private static MockHttpServletRequestBuilder request(String organisation) {
        return MockMvcRequestBuilders.post("/api/organisations/{organisation}/transcripts", organisation);
    }

    /** The body, which is as openapi.yaml describes it for that status. */
    private JsonNode json(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = http.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        JsonNode described =
                API.at("/paths/~1api~1organisations~1{organisation}~1transcripts/post/responses/" + status);
        String type = String.valueOf(answer.getContentType()).split(";")[0];
        String schema = described.at("/content").path(type).at("/schema/$ref").asText();
        assertThat(schema).as(type).isNotEmpty();
        assertThat(Contracts.objections(answer.getContentAsString(), API.at(schema.substring(schema.indexOf('/')))))
                .isEmpty();
        return read(answer);
    }

    private static JsonNode read(MockHttpServletResponse answer) throws IOException {
        return new ObjectMapper().readTree(answer.getContentAsString());
    }
}
