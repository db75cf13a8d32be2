package org.gehoor.organisation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gehoor.organisation.Problem;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BinderTest {

    private final List<Problem> problems = new ArrayList<>();

    record Shelf(
            @Key(value = "Name.", required = true) String name,
            @Key("Languages.") @Nullable List<String> languages,
            @Key("How long.") @Nullable Duration poll,
            @Key("Labels.") @Nullable Map<String, String> label,
            @Key("Colour.") @Nullable Colour colour,
            @Key("Shelves in it.") @Nullable List<Shelf> shelves) {}

    enum Colour {
        DARK_RED
    }

    @Test
    void readsWhatIsWrittenAndNotWhatYamlMakesOfIt() {
        Shelf shelf = read("name: 0123\nlanguages: [no, on, 1_000]\npoll: 30 seconds\ncolour: dark_red\n");
        assertThat(problems).isEmpty();
        assertThat(shelf)
                .isEqualTo(new Shelf(
                        "0123", List.of("no", "on", "1_000"), Duration.ofSeconds(30), null, Colour.DARK_RED, null));
    }

    @Test
    void takesOneValueForAListOfOne() {
        assertThat(read("name: x\nlanguages: nl\n"))
                .extracting(Shelf::languages)
                .isEqualTo(List.of("nl"));
    }

    @Test
    void refusesTheSameKeyTwice() {
        assertThat(lines("name: x\nname: y\n")).containsExactly("x.yml:2: name: stands there twice — keep one of them");
    }

    @Test
    void namesElementsByTheirNameAndTellsTheirLines() {
        assertThat(lines("name: x\nshelves:\n  - name: top\n    colour: blue\n  - {colour: dark_red}\n"))
                .containsExactly(
                        "x.yml:4: shelves.top.colour: 'blue' is not possible — use one of: dark_red",
                        "x.yml:5: shelves.2.name: is missing — add it: Name.");
    }

    @Test
    void refusesTags() {
        assertThat(lines("name: !env PASSWORD\n"))
                .containsExactly("x.yml:1: yaml: holds the tag !env — remove the tag (the word after !)");
    }

    @Test
    void makesNoObjects() {
        assertThat(lines("name: !!javax.script.ScriptEngineManager [x]\n"))
                .singleElement()
                .asString()
                .startsWith("x.yml:1: yaml: is not YAML: Global tag is not allowed");
    }

    @Test
    void refusesAliasesThatStandForMillions() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(5, "*a" + (i - 1)))));
        }
        assertThat(lines(bomb.toString()))
                .singleElement()
                .asString()
                .contains("yaml: ")
                .contains("too");
    }

    @Test
    void refusesAliasesOfThemselves() {
        assertThat(lines("name: &a [*a]\n"))
                .singleElement()
                .asString()
                .startsWith("x.yml:1: yaml: is too large or too deep");
    }

    @Test
    void tellsWhereItIsNotYaml() {
        assertThat(lines("name: x\n\tlanguages: nl\n"))
                .containsExactly(
                        "x.yml:2: yaml: is not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)"
                                + " — mind indentation, quotes and tabs");
    }

    @Test
    void refusesAListWhereABlockIsWanted() {
        assertThat(lines("name: x\nlabel: [a]\n"))
                .containsExactly("x.yml:2: label: must be a block of keys — see config/README.md for its form");
    }

    private List<String> lines(String yaml) {
        read(yaml);
        return problems.stream().map(Problem::toString).toList();
    }

    private @Nullable Shelf read(String yaml) {
        SourceFile file = new SourceFile("x.yml", problems);
        return YamlParser.parse(yaml, file)
                .map(root -> new Binder(file, null).bind(root, Shelf.class))
                .orElse(null);
    }
}
