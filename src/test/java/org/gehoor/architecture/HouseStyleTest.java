package org.gehoor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseStyleTest {

    private static final Pattern FORBIDDEN_SUFFIX =
            Pattern.compile(".*(Service|Manager|Util|Utils|Helper|Impl|DTO|Dto|Processor)");
    private static final Set<String> FORBIDDEN_WORDS =
            Set.of("Ticket", "Sla", "SLA", "Workflow", "Agent", "Notification");
    private static final Set<String> FORBIDDEN_PACKAGES = Set.of(
            "service",
            "services",
            "manager",
            "util",
            "utils",
            "helper",
            "helpers",
            "impl",
            "common",
            "core",
            "shared",
            "dto",
            "model",
            "processor",
            "infrastructure");

    @Test
    void noFileIsLongerThan250Lines() {
        List<Path> sources = sources(House.MAIN_SOURCES, House.TEST_SOURCES);
        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(sources.stream().filter(f -> House.lines(f) > 250).map(f -> f + " has " + House.lines(f)))
                .isEmpty();
    }

    @Test
    void mostFilesAreShort() {
        int[] lines = sources(House.MAIN_SOURCES).stream()
                .mapToInt(House::lines)
                .sorted()
                .toArray();
        assertThat(lines[lines.length / 2]).as("median").isLessThanOrEqualTo(45);
        assertThat(lines[lines.length * 9 / 10]).as("90th percentile").isLessThanOrEqualTo(120);
    }

    @Test
    void noNameSaysNothing() {
        assertThat(House.CLASSES.stream().filter(HouseStyleTest::saysNothing).map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void theRuleSeesANameThatSaysNothing() {
        assertThat(Stream.of("ComplaintService", "MailUtils", "DossierDTO", "SlaClock", "TicketNumber"))
                .allMatch(HouseStyleTest::isForbidden);
        assertThat(Stream.of("Dossiers", "Register", "Serviced", "Coreference", "Implied"))
                .noneMatch(HouseStyleTest::isForbidden);
    }

    @Test
    void everyPackageHasADoorplateAndNoNullsByDefault() {
        Set<Path> folders =
                sources(House.MAIN_SOURCES).stream().map(Path::getParent).collect(Collectors.toSet());
        assertThat(folders).hasSizeGreaterThan(8).allSatisfy(folder -> {
            Path doorplate = folder.resolve("package-info.java");
            assertThat(Files.exists(doorplate)).as(doorplate + " exists").isTrue();
            assertThat(House.text(doorplate)).contains("@NullMarked").contains("/**");
        });
    }

    @Test
    void everyPublicTypeSaysWhatItsNameDoesNot() {
        Pattern documented = Pattern.compile("(?s)\\*/\\s*(?:@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*public ");
        Set<Path> bare = new TreeSet<>();
        for (Path source : sources(House.MAIN_SOURCES)) {
            String code = House.text(source);
            boolean publicType = Pattern.compile("(?m)^public ").matcher(code).find();
            if (publicType && !documented.matcher(code).find()) {
                bare.add(source);
            }
        }
        assertThat(bare).isEmpty();
    }

    private static boolean saysNothing(JavaClass type) {
        return isForbidden(type.getSimpleName())
                || Arrays.stream(type.getPackageName().split("\\.")).anyMatch(FORBIDDEN_PACKAGES::contains);
    }

    private static boolean isForbidden(String name) {
        return FORBIDDEN_SUFFIX.matcher(name).matches()
                || Arrays.stream(name.split("(?<=[a-z])(?=[A-Z])")).anyMatch(FORBIDDEN_WORDS::contains);
    }

    private static List<Path> sources(Path... roots) {
        return Arrays.stream(roots)
                .flatMap(root -> House.files(root, ".java").stream())
                .toList();
    }
}
