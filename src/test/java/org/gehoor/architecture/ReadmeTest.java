package org.gehoor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern FENCED = Pattern.compile("(?s)```(?:sh|shell|bash|console)?\\R(.*?)```");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Set<String> GOALS = Set.of(
            "clean",
            "compile",
            "test",
            "package",
            "verify",
            "install",
            "spring-boot:test-run",
            "spotless:apply",
            "spotless:check");

    @Test
    void staysWithin150Lines() {
        assertThat(House.lines(README)).isLessThanOrEqualTo(150);
    }

    @Test
    void everyMavenCommandExists() {
        String pom = House.text(Path.of("pom.xml"));
        List<String> commands = commands("mvn ");
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            for (String word : command.substring(4).split("\\s+")) {
                if (word.startsWith("-P")) {
                    assertThat(pom.contains("<id>" + word.substring(2) + "</id>"))
                            .as(command + ": the profile exists")
                            .isTrue();
                } else if (!word.startsWith("-")) {
                    assertThat(GOALS).as(command).contains(word);
                }
            }
        }
    }

    @Test
    void theJarAndItsCommandsExist() {
        List<String> commands =
                commands("java ").stream().filter(c -> c.contains("-jar")).toList();
        assertThat(House.text(Path.of("pom.xml"))).contains("<finalName>gehoor</finalName>");
        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            String[] words = command.split(" -jar ")[1].split("\\s+");
            assertThat(words[0]).endsWith("gehoor.jar");
            if (words.length > 1 && !words[1].startsWith("-")) {
                assertThat(consoleCommands()).as(command).contains(words[1]);
            }
        });
    }

    @Test
    void everyFileThatItPointsToExists() {
        List<String> links =
                LINK.matcher(House.text(README)).results().map(m -> m.group(1)).toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Files.exists(Path.of(link)))
                .as(link)
                .isTrue());
    }

    @Test
    void everyRoomIsOnItsMap() {
        assertThat(Rooms.MAY_KNOW.keySet())
                .allSatisfy(room -> assertThat(House.text(README)).contains(room));
    }

    private static List<String> commands(String start) {
        return FENCED.matcher(House.text(README))
                .results()
                .map((MatchResult m) -> m.group(1))
                .flatMap(block ->
                        Arrays.stream(block.replaceAll("\\\\\\R\\s*", "").split("\\R")))
                .map(line -> line.strip().replaceFirst("^\\$ ", "").replaceFirst("\\s+#.*", ""))
                .map(line -> line.replaceFirst("^(?:[A-Z_]+=\\S+\\s+)+", ""))
                .filter(line -> line.startsWith(start))
                .toList();
    }

    private static Set<String> consoleCommands() {
        return House.CLASSES.stream()
                .filter(c -> c.isAnnotatedWith(Command.class))
                .map((JavaClass c) -> c.getAnnotationOfType(Command.class).name())
                .collect(Collectors.toSet());
    }
}
