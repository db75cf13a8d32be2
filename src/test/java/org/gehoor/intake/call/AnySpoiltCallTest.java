package org.gehoor.intake.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.gehoor.corpus.Spoiler;

/** Transcripts of ours, spoilt in any way: each gives a reading, and nothing is thrown. */
class AnySpoiltCallTest {

    private static final CallReader READER = CallText.reader();
    private static final List<byte[]> OURS = ours();

    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void anySpoiltTranscriptGivesAReadingWithoutControls(@ForAll long seed) {
        byte[] one = OURS.get((int) Math.floorMod(seed, (long) OURS.size()));
        byte[] other = OURS.get((int) Math.floorMod(seed * 31 + 7, (long) OURS.size()));
        String text = CallText.of(READER.read(new Spoiler(seed).spoilt(one, other)));
        assertThat(text.chars().filter(c -> c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0))
                .as("seed " + seed)
                .isEmpty();
        assertThat(UTF_8.newEncoder().canEncode(text)).as("seed " + seed).isTrue();
    }

    /** Not bytes but values are exchanged: what still is JSON, and says something else. */
    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void anyValueInAnyPlaceGivesAReading(@ForAll long seed) {
        byte[] one = OURS.get((int) Math.floorMod(seed, (long) OURS.size()));
        String[] values = {
            "null", "-1", "1e308", "[]", "{}", "\"\"", "true", "[[[0]]]", "99999999999999999999", "{\"a\": [null]}"
        };
        String text = new String(one, UTF_8);
        java.util.regex.Matcher value = java.util.regex.Pattern.compile("(?<=: ?)(?:\"[^\"]*\"|[0-9.]+|\\[|\\{|null)")
                .matcher(text);
        StringBuilder changed = new StringBuilder();
        java.util.Random random = new java.util.Random(seed);
        while (value.find()) {
            boolean change = random.nextInt(6) == 0
                    && !value.group().equals("[")
                    && !value.group().equals("{");
            value.appendReplacement(
                    changed,
                    java.util.regex.Matcher.quoteReplacement(
                            change ? values[random.nextInt(values.length)] : value.group()));
        }
        assertThat(CallText.of(READER.read(value.appendTail(changed).toString().getBytes(UTF_8))))
                .isNotEmpty();
    }

    private static List<byte[]> ours() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/calls"))) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".txt"))
                    .sorted()
                    .map(AnySpoiltCallTest::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
