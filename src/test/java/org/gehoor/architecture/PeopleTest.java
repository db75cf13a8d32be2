package org.gehoor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records print all they hold; those that hold people or their words must say nothing of them. */
class PeopleTest {

    private static final Set<String> ROOMS_WITH_PEOPLE =
            Set.of("intake", "register", "dispatch", "correspondence", "desk");

    /** Component names that mean a person or a person's words, wherever they occur in those rooms. */
    private static final Set<String> TELLING = Set.of(
            "address",
            "text",
            "subject",
            "body",
            "raw",
            "html",
            "from",
            "sender",
            "replyTo",
            "complainant",
            "content",
            "toAddress",
            "toName",
            "bodyText",
            "bodyHtml",
            "json",
            "attachments",
            "party");

    /** Looked at and found harmless: the component's name means something else there. */
    private static final Set<String> HARMLESS = Set.of("org.gehoor.register.Dossiers$Thread");

    @Test
    void recordsThatHoldPeoplePrintNothingOfThem() {
        List<JavaClass> telling = recordsWithPeople().toList();
        assertThat(telling).hasSizeGreaterThan(10);
        assertThat(telling.stream().filter(r -> !overridesToString(r)).map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void theRuleSeesARecordThatPrintsAnAddress() {
        JavaClass talkative = new com.tngtech.archunit.core.importer.ClassFileImporter().importClass(Talkative.class);
        assertThat(holdsPeople(talkative)).isTrue();
        assertThat(overridesToString(talkative)).isFalse();
    }

    private record Talkative(String address) {}

    private static Stream<JavaClass> recordsWithPeople() {
        return House.CLASSES.stream()
                .filter(c -> ROOMS_WITH_PEOPLE.contains(House.ROOMS.roomOf(c)))
                .filter(JavaClass::isRecord)
                .filter(PeopleTest::holdsPeople)
                .filter(c -> !HARMLESS.contains(c.getName()));
    }

    private static boolean holdsPeople(JavaClass type) {
        return type.getFields().stream().anyMatch(f -> TELLING.contains(f.getName()) && printsItself(f.getType()));
    }

    /** Text, or a collection of text; what is a type of ours answers for itself. */
    private static boolean printsItself(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(t -> t.isEquivalentTo(String.class) || t.isEquivalentTo(Object.class));
    }

    /** The compiler's own toString of a record calls ObjectMethods; one that was written does not. */
    private static boolean overridesToString(JavaClass type) {
        return type.getMethod("toString").getSourceCodeLocation().getLineNumber()
                > type.getConstructors()
                        .iterator()
                        .next()
                        .getSourceCodeLocation()
                        .getLineNumber();
    }
}
