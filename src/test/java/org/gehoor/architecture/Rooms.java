package org.gehoor.architecture;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The rooms under one root package, and which of them a room may know. */
record Rooms(String root) {

    /** The package that starts the hub and wires it; it knows every room, and no room knows it. */
    static final String FRONT = "";

    private static final Set<String> RECORD = Set.of("register", "organisation", "procedure");
    private static final Set<String> WORK = union(RECORD, Set.of("intake", "dispatch", "correspondence"));

    /** Arrows point down only. */
    static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "procedure",
            Set.of(),
            "organisation",
            Set.of("procedure"),
            "register",
            Set.of("organisation", "procedure"),
            "intake",
            RECORD,
            "dispatch",
            RECORD,
            "correspondence",
            RECORD,
            "desk",
            WORK,
            "console",
            WORK,
            FRONT,
            union(WORK, Set.of("desk", "console")));

    /** Sub-packages that their room's doorplate opens to others: the parts of a procedure are its language, mapping files intake's. */
    static final Map<String, Set<String>> OPEN = Map.of(
            "procedure", Set.of("calendar", "command", "custody", "duty", "filing", "stage", "proof", "timeline"),
            "organisation", Set.of("transcript"));

    /** Sub-packages that belong to the front, not rooms of their own. */
    private static final Set<String> PARTS_OF_THE_FRONT = Set.of("wiring");

    String roomOf(JavaClass type) {
        return roomNamed(segments(type).stream().findFirst().orElse(FRONT));
    }

    static String roomNamed(String segment) {
        return PARTS_OF_THE_FRONT.contains(segment) ? FRONT : segment;
    }

    boolean isInTheHouse(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    ArchCondition<JavaClass> knowOnlyRoomsBelow() {
        return forEachArrow(
                "know only rooms below",
                (from, to) -> roomOf(from).equals(roomOf(to))
                        || MAY_KNOW.getOrDefault(roomOf(from), Set.of()).contains(roomOf(to)));
    }

    ArchCondition<JavaClass> enterByTheFrontDoor() {
        return forEachArrow(
                "enter other rooms by the front door",
                (from, to) -> roomOf(from).equals(roomOf(to)) || !isClosed(to));
    }

    private boolean isClosed(JavaClass type) {
        List<String> segments = segments(type);
        return segments.size() > 1
                && !OPEN.getOrDefault(segments.get(0), Set.of())
                        .contains(segments.stream().skip(1).collect(joining(".")));
    }

    private List<String> segments(JavaClass type) {
        String inside = type.getPackageName().substring(root.length());
        return Stream.of(inside.split("\\.")).filter(s -> !s.isEmpty()).toList();
    }

    private ArchCondition<JavaClass> forEachArrow(String claim, BiFunction<JavaClass, JavaClass, Boolean> allowed) {
        return new ArchCondition<>(claim) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> isInTheHouse(arrow.getTargetClass().getBaseComponentType()))
                        .forEach(arrow -> events.add(new SimpleConditionEvent(
                                from,
                                allowed.apply(from, arrow.getTargetClass().getBaseComponentType()),
                                arrow.getDescription())));
            }
        };
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        return Stream.concat(a.stream(), b.stream()).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
