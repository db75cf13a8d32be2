package org.gehoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.gehoor.corpus.Corpus;
import org.gehoor.corpus.Spoiler;
import org.gehoor.intake.Examiner;

/** Mails of ours, and of the corpus where it is there, spoilt in any way: each gives one line of JSON, and soon. */
class AnySpoiltMailTest {

    private static final Path OURS = Path.of("src/test/resources/mail");
    private static final int LARGEST = 300_000;
    private static final long BUDGET = Duration.ofSeconds(10).toNanos();
    private static final JsonMapper JSON = new JsonMapper();

    private static Examiner examiner;
    private static List<byte[]> mails;
    private static long began;
    private static int read;

    @BeforeContainer
    static void collect() throws IOException {
        examiner = new Examiner(null);
        began = cpu();
        List<Path> files = new ArrayList<>(Corpus.files());
        try (Stream<Path> ours = Files.walk(OURS)) {
            ours.filter(file -> file.toString().endsWith(".eml")).sorted().forEach(files::add);
        }
        mails = files.stream()
                .map(AnySpoiltMailTest::bytes)
                .filter(raw -> raw.length < LARGEST)
                .toList();
        assertThat(mails).hasSizeGreaterThan(70);
    }

    @AfterContainer
    static void close() {
        examiner.close();
        assertThat(read).as("mails read within the budget of time").isGreaterThan(500);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void anySpoiltMailGivesOneLine(@ForAll long seed) throws IOException {
        if (cpu() - began > BUDGET) {
            return;
        }
        byte[] raw = spoilt(seed);
        StringWriter out = new StringWriter();
        new ReadingLoop(examiner, new JsonLines(new PrintWriter(out, true)), LARGEST).mail("a", raw);

        read++;
        assertThat(out.toString().lines()).hasSize(1);
        JsonNode said = JSON.readTree(out.toString());
        assertThat(said.path("outcome").asText()).isIn("complaint", "reply", "automatic", "set-aside");
        // reading that failed would have been set aside with this reason
        assertThat(said.path("reason").asText()).as("seed " + seed).doesNotStartWith("reading-fails");
        assertThat(said.path("warnings").toString()).as("seed " + seed).doesNotContain("could not be read");
        assertThat(said.path("text").asText()).hasSizeLessThanOrEqualTo(1_000_000);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void anySpoiltMailIsShownToPeopleWithoutControls(@ForAll long seed) {
        StringWriter out = new StringWriter();
        new ReadingLoop(examiner, new SheetBlocks(new PrintWriter(out, true)), LARGEST).mail("a", spoilt(seed));
        assertThat(out.toString().chars())
                .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' || c >= 0x7f && c < 0xa0 || c == 0x202e);
    }

    private static byte[] spoilt(long seed) {
        byte[] mail = mails.get((int) Math.floorMod(seed, (long) mails.size()));
        byte[] other = mails.get((int) Math.floorMod(seed * 31 + 7, (long) mails.size()));
        return new Spoiler(seed).spoilt(mail, other);
    }

    /** Of all threads: the reading is done on one of its own. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
