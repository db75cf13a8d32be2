package org.gehoor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gehoor.dispatch.EventExamples;
import org.gehoor.dispatch.Packed;
import org.gehoor.dispatch.PackedExamples;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final JsonNode API = Contracts.yaml("asyncapi.yaml");

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = API.findValues("$ref");
        assertThat(references).hasSizeGreaterThan(5).allSatisfy(reference -> {
            String target = reference.asText();
            boolean there = target.startsWith("#")
                    ? !API.at(target.substring(1)).isMissingNode()
                    : Files.exists(Contracts.FOLDER.resolve(target));
            assertThat(there).as(target).isTrue();
        });
    }

    @Test
    void describesEveryMessageThatIsSent() {
        assertThat(names("handlerQueue"))
                .containsExactlyInAnyOrderElementsOf(
                        PackedExamples.all().values().stream().map(Packed::type).collect(Collectors.toSet()));
    }

    @Test
    void commandsAreTakenWhereTheRouteListens() {
        String address = API.at("/channels/commands/address").asText();
        assertThat(Contracts.read(Path.of("routes/commands.camel.yaml")))
                .contains("commands:queue:" + address.replace("{organisation}", "{{organisation}}"))
                .contains(names("replies").get(0));
        assertThat(names("commands")).containsExactly("org.gehoor.command.v1");
    }

    @Test
    void everyMessageIsSentToAnAddressOfTheChannel() {
        String address = API.at("/channels/handlerQueue/address").asText();
        String pattern = address.replace(".", "\\.").replaceAll("\\{\\w+}", "[a-z0-9-]+");
        assertThat(PackedExamples.all().values())
                .allSatisfy(packed -> assertThat(packed.destination()).matches(pattern));
    }

    @Test
    void theAttributesOfEveryMessageAreCloudEvents() {
        JsonNode headers = API.at("/components/schemas/cloudEvent");
        assertThat(PackedExamples.all().values()).isNotEmpty().allSatisfy(packed -> assertThat(
                        Contracts.objections(attributes(packed).toString(), headers))
                .isEmpty());
        Packed one = PackedExamples.all().values().iterator().next();
        ObjectNode wrong = attributes(one).put("cloudEvents_id", "7");
        assertThat(Contracts.objections(wrong.toString(), headers)).isNotEmpty();
    }

    @Test
    void theRouteSetsEveryAttributeThatIsPromised() {
        String route = Contracts.read(Path.of("routes/tell-the-handler.camel.yaml"));
        List<JsonNode> promised = new ArrayList<>();
        API.at("/components/schemas/cloudEvent/required").forEach(promised::add);
        assertThat(promised).hasSize(7).allSatisfy(name -> assertThat(route).contains("name: " + name.asText() + ","));
    }

    @Test
    void theAnnouncingRouteSetsEveryHeaderThatIsPromisedAndSendsToTheAddressOfTheChannel() {
        String route = Contracts.read(Path.of("routes/announce-dossier.camel.yaml"));
        List<JsonNode> promised = new ArrayList<>();
        API.at("/components/schemas/eventHeaders/required").forEach(promised::add);
        assertThat(promised).hasSize(4).allSatisfy(name -> assertThat(route).contains("name: " + name.asText() + ","));
        assertThat(route)
                .contains(API.at("/components/schemas/eventHeaders/properties/contentType/const")
                        .asText());
        String address = API.at("/channels/events/address").asText();
        assertThat(EventExamples.all().values()).isNotEmpty().allSatisfy(packed -> assertThat(packed.destination())
                .isEqualTo(address.replace("{organisation}", "huidarts")));
    }

    @Test
    void oneMessagesIdsSayWhichFactOfWhichDossierItTells() {
        assertThat(PackedExamples.all().get("joined/full")).satisfies(packed -> {
            assertThat(packed.id())
                    .isEqualTo("huidarts/3f2b9c1e-0d3a-4c55-9c5e-6f2a1b7d8e90/4")
                    .isEqualTo(packed.duplicateId());
            assertThat(packed.source()).isEqualTo("/gehoor/huidarts");
            assertThat(packed.subject()).isEqualTo("2026-000001-16");
            assertThat(packed.time()).isEqualTo("2026-02-02T09:15:30+01:00");
            assertThat(packed.toString()).doesNotContain("roos", "zalf");
        });
    }

    private static ObjectNode attributes(Packed packed) {
        return new ObjectMapper()
                .createObjectNode()
                .put("cloudEvents_specversion", packed.specversion())
                .put("cloudEvents_id", packed.id())
                .put("cloudEvents_source", packed.source())
                .put("cloudEvents_type", packed.type())
                .put("cloudEvents_subject", packed.subject())
                .put("cloudEvents_time", packed.time())
                .put("cloudEvents_datacontenttype", "application/json");
    }

    private static List<String> names(String channel) {
        return API.at("/channels/" + channel + "/messages").findValuesAsText("$ref").stream()
                .map(reference -> API.at(reference.substring(1)).path("name").asText())
                .toList();
    }
}
