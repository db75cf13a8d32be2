package org.gehoor.intake.mail.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sections of {@code phrases.txt}, in lower case. */
final class Phrases {

    private static final Map<String, List<String>> SECTIONS = read();

    private Phrases() {}

    static List<String> of(final String section) {
        return SECTIONS.get(section);
    }

    private static Map<String, List<String>> read() {
        final Map<String, List<String>> sections = new HashMap<>();
        List<String> section = List.of();
        for (final String line : text().split("\n")) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), any -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.addAll(List.of(Words.lower(line.strip()).split(" *[|] *")));
            }
        }
        return sections;
    }

    private static String text() {
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
