package org.gehoor.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scores with their date and version: always in {@code target/}, and in the documentation when asked for. */
record ReadingTable(int mails, long cpuMillis, String table) {

    private static final Path REPORT = Path.of("target", "reading-scores.md");
    private static final Path DOCUMENTATION = Path.of("src", "docs", "reading.md");
    private static final Pattern BETWEEN = Pattern.compile("(?s)(<!-- scores -->\n).*(<!-- end of scores -->)");
    private static final Pattern VERSION = Pattern.compile("<artifactId>gehoor</artifactId>\\s*<version>([^<]+)<");

    void write() throws IOException {
        String text = text();
        Files.writeString(REPORT, text);
        System.out.println(text.lines().findFirst().orElse(""));
        if (Boolean.getBoolean("gehoor.corpus.write")) {
            String page = Files.readString(DOCUMENTATION);
            Files.writeString(
                    DOCUMENTATION, BETWEEN.matcher(page).replaceFirst("$1" + Matcher.quoteReplacement(text) + "$2"));
        }
    }

    private String text() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        return String.format(
                Locale.ROOT,
                "%s, version %s: %d mails in a JVM of 256 MB, %.1f s of processor time for 1,000 of them.%n%n%s",
                LocalDate.now(Clock.systemUTC()),
                version.find() ? version.group(1) : "unknown",
                mails,
                cpuMillis / (double) mails,
                table);
    }
}
