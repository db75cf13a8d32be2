package org.gehoor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.beans.Introspector;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gehoor.architecture.RouteFiles.Call;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

class RouteHouseStyleTest {

    /** The front's beans that routes call: one puts a time limit on a front door, two know how to open what came. */
    private static final Set<String> OF_THE_FRONT = Set.of("timeBox", "commandPost", "transcriptPost");

    private static final Map<String, JavaClass> FRONT_DOORS = House.CLASSES.stream()
            .filter(RouteHouseStyleTest::isAFrontDoor)
            .collect(Collectors.toMap(RouteHouseStyleTest::beanName, Function.identity()));

    @Test
    void aRouteFileIsOneStoryOfAtMost60Lines() {
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(f -> assertThat(House.lines(f)).as(f.toString()).isLessThanOrEqualTo(60));
    }

    @Test
    void everyBeanInARouteIsAFrontDoorWithThatMethod() {
        List<Call> calls = trees().flatMap(t -> RouteFiles.calls(t).stream()).toList();
        assertThat(calls).hasSizeGreaterThan(5).allSatisfy(call -> {
            assertThat(FRONT_DOORS).containsKey(call.bean());
            assertThat(publicMethods(FRONT_DOORS.get(call.bean())))
                    .as("methods of " + call.bean())
                    .contains(String.valueOf(call.method()));
        });
    }

    @Test
    void everyRouteSaysInASentenceWhatItDoes() {
        List<JsonNode> routes = trees().flatMap(RouteHouseStyleTest::routes).toList();
        assertThat(routes).isNotEmpty().allSatisfy(route -> {
            assertThat(route.path("id").asText()).isNotEmpty();
            assertThat(route.path("description").asText())
                    .as(route.path("id").asText())
                    .contains(" ")
                    .endsWith(".");
        });
    }

    @Test
    void everyConsumingRouteNamesWhatHappensWhenItFails() {
        assertThat(trees().flatMap(t -> RouteFiles.named(t, "route").stream())
                        .filter(r -> !r.at("/from/uri").asText().startsWith("direct:")))
                .isNotEmpty()
                .allSatisfy(
                        route -> assertThat(route.path("routeConfigurationId").asText())
                                .as(route.at("/from/uri").asText())
                                .isNotEmpty());
    }

    @Test
    void everyChoiceHasAnOtherwise() {
        assertThat(trees().flatMap(t -> RouteFiles.named(t, "choice").stream()))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.has("otherwise")).isTrue());
    }

    @Test
    void noRouteHoldsAScript() {
        assertThat(trees().flatMap(
                                t -> Stream.of("groovy", "script", "joor", "java", "javascript", "mvel", "ognl", "spel")
                                        .flatMap(language -> RouteFiles.named(t, language).stream())))
                .isEmpty();
    }

    @Test
    void theReaderOfRoutesSeesEachWayToCallABean() {
        JsonNode tree = RouteFiles.parse(
                """
                - route:
                    from:
                      uri: timer:x
                      steps:
                        - bean: { ref: reader, method: "parse(${body})" }
                        - process: { ref: secretDoor }
                        - to: { uri: "bean:postOffice?method=send" }
                        - setHeader: { name: x, simple: { expression: "${bean:dossiers.find}" } }
                """);
        assertThat(RouteFiles.calls(tree))
                .containsExactlyInAnyOrder(
                        new Call("reader", "parse"),
                        new Call("secretDoor", "process"),
                        new Call("postOffice", "send"),
                        new Call("dossiers", "find"));
    }

    @Test
    void frontDoorsArePublicAndStandInARoomsTopPackage() {
        assertThat(FRONT_DOORS)
                .containsKeys("dispatcher", "register")
                .doesNotContainKeys("assignments", "hubApplication");
    }

    private static List<Path> files() {
        return House.files(House.ROUTES, ".camel.yaml");
    }

    private static Stream<JsonNode> trees() {
        return files().stream().map(House::text).map(RouteFiles::parse);
    }

    private static Stream<JsonNode> routes(JsonNode tree) {
        return Stream.of("route", "routeTemplate")
                .flatMap(kind -> RouteFiles.named(tree, kind).stream())
                .filter(r -> r.has("id") || !r.has("routeConfigurationId"));
    }

    private static boolean isAFrontDoor(JavaClass type) {
        String room = House.ROOMS.roomOf(type);
        boolean inTheTopPackage =
                !room.equals(Rooms.FRONT) && type.getPackageName().equals(House.ROOMS.root() + "." + room);
        return (inTheTopPackage || OF_THE_FRONT.contains(beanName(type)))
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isMetaAnnotatedWith(Component.class);
    }

    private static String beanName(JavaClass type) {
        String named = type.tryGetAnnotationOfType(Component.class)
                .map(Component::value)
                .orElse("");
        return named.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : named;
    }

    private static List<String> publicMethods(JavaClass type) {
        return Objects.requireNonNull(type).getAllMethods().stream()
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                .map(m -> m.getName())
                .toList();
    }
}
