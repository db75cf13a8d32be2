package org.gehoor.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lies in {@code texts/} says the same in three languages. */
class TextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/texts");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysEverythingInEachLanguage(String bundle) {
        Properties english = read(bundle);
        for (String language : List.of("_nl", "_fr")) {
            Properties other = read(bundle + language);
            assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(places(other, key)).as(language + " " + key).isEqualTo(places(english, key));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void doublesApostrophesWhereATextHasPlacesAndNowhereElse(String bundle) {
        for (String language : List.of("", "_nl", "_fr")) {
            Properties texts = read(bundle + language);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                boolean pairs = places(texts, key) > 0;
                assertThat(pairs ? text.replace("''", "").contains("'") : text.contains("''"))
                        .as(bundle + language + ": " + key)
                        .isFalse();
            }
        }
    }

    private static long places(Properties texts, String key) {
        return PLACE.matcher(texts.getProperty(key)).results().distinct().count();
    }

    private static Properties read(String bundle) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(bundle + ".properties"))) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
