package org.gehoor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The page of promises: all are there, what it points at exists, and what is not yet proved says so. */
class ProceduresPageTest {

    private static final Path PAGE = Path.of("src/docs/procedures.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final String FOLDER = "Folder: `";
    /** What a promise may wait for. */
    private static final List<String> OPEN = List.of("inspection");
    /** The promises of the sources: the last letter of each. */
    private static final Map<String, Character> ROWS =
            Map.of("247", 'h', "OFF", 'i', "SOL", 'j', "LM", 'i', "DIJ", 'k');

    /** A line of the page, and the folder of the organisation it stands under. */
    private record Row(Path folder, String id, String promise, String where, String proof) {

        List<String> keys() {
            return quoted(where);
        }

        List<String> tests() {
            return quoted(proof);
        }

        List<String> open() {
            return proof.contains("open: ")
                    ? List.of(proof.substring(proof.indexOf("open: ") + 6).split(", "))
                    : List.of();
        }
    }

    @Test
    void everyPromiseStandsThereOnce() {
        List<String> all = ROWS.entrySet().stream()
                .flatMap(source -> IntStream.rangeClosed('a', source.getValue())
                        .mapToObj(letter -> source.getKey() + "." + (char) letter))
                .toList();
        assertThat(rows()).extracting(Row::id).containsExactlyInAnyOrderElementsOf(all);
        assertThat(rows()).allSatisfy(row -> assertThat(row.promise()).isNotBlank());
    }

    @Test
    void everyKeyIsInItsFile() {
        for (Row row : rows()) {
            assertThat(row.keys()).as(row.id()).isNotEmpty();
            for (String key : row.keys()) {
                String[] fileAndKey = key.split(": ", 2);
                Path file = row.folder().resolve(fileAndKey[0]);
                assertThat(file).as(row.id()).isRegularFile();
                assertThat(fileAndKey).as(row.id() + " " + key).hasSize(2);
                assertThat(holds(file, fileAndKey[1])).as(row.id() + " " + key).isTrue();
            }
        }
    }

    @Test
    void everyTestExistsAndWhatHasNoneSaysWhatItWaitsFor() throws Exception {
        for (Row row : rows()) {
            assertThat(row.tests().size() + row.open().size()).as(row.id()).isPositive();
            assertThat(OPEN).as(row.id()).containsAll(row.open());
            for (String test : row.tests()) {
                String[] classAndMethod = test.split("#", 2);
                assertThat(methods(classAndMethod[0])).as(row.id()).contains(classAndMethod[1]);
            }
        }
    }

    @Test
    void aKeyThatIsNotThereIsFound() {
        Path procedure = Path.of("config/organisations/kantoor/procedure.yml");
        assertThat(holds(procedure, "deadlines.board-solution.within")).isTrue();
        assertThat(holds(procedure, "deadlines.board-solutions.within")).isFalse();
        assertThat(holds(procedure, "deadlines.board-solution.until.settled")).isFalse();
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Path folder = PAGE;
        for (String line : House.text(PAGE).lines().toList()) {
            if (line.startsWith(FOLDER)) {
                folder = Path.of(quoted(line).get(0));
            }
            String[] cells = line.split("\\s*\\|\\s*");
            if (cells.length == 5 && cells[1].contains(".")) {
                rows.add(new Row(folder, cells[1], cells[2], cells[3], cells[4]));
            }
        }
        return rows;
    }

    private static boolean holds(Path file, String key) {
        if (!file.toString().endsWith(".yml")) {
            return Pattern.compile("\\{\\{[#^]?" + Pattern.quote(key) + "}}")
                    .matcher(House.text(file))
                    .find();
        }
        Object here = new Yaml(new SafeConstructor(new LoaderOptions())).load(House.text(file));
        for (String word : key.split("\\.")) {
            here = below(here, word);
        }
        return here != null;
    }

    /** The value of a key, or the element of a list that is called so. */
    private static Object below(Object here, String word) {
        if (here instanceof Map<?, ?> map) {
            return map.get(word);
        }
        return here instanceof List<?> list
                ? list.stream()
                        .filter(one -> one instanceof Map<?, ?> map
                                && (word.equals(map.get("id")) || word.equals(map.get("name"))))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The tests of a class, also those it inherits. */
    private static List<String> methods(String simpleName) throws Exception {
        Path source;
        try (Stream<Path> files = Files.walk(TESTS)) {
            source = files.filter(file -> file.endsWith(simpleName + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no test class " + simpleName));
        }
        String name = TESTS.relativize(source).toString().replace(".java", "").replace('/', '.');
        Class<?> type = Class.forName(name, false, ProceduresPageTest.class.getClassLoader());
        return Stream.<Class<?>>iterate(type, one -> one != null, Class::getSuperclass)
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(mark -> mark.annotationType().getSimpleName().endsWith("Test")))
                .map(java.lang.reflect.Method::getName)
                .collect(Collectors.toList());
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
