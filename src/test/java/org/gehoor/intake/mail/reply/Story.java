package org.gehoor.intake.mail.reply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Small texts of which each line says, before a bar, what it is; lines {@code key: value} before them say the rest. */
public record Story(String name, Map<String, String> said, List<String> lines) {

    public static List<Story> in(final String file) throws IOException {
        final List<Story> stories = new ArrayList<>();
        for (final String line : Files.readAllLines(Path.of("src/test/resources/reply", file))) {
            if (line.startsWith("=== ")) {
                stories.add(new Story(line.substring(4), new HashMap<>(), new ArrayList<>()));
            } else if (line.length() > 1 && line.charAt(1) == '|' && line.charAt(0) != 'A') {
                stories.get(stories.size() - 1).lines().add(line);
            } else {
                final int colon = line.startsWith("A|") ? 1 : line.indexOf(':');
                stories.get(stories.size() - 1)
                        .said()
                        .put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return stories;
    }

    /** The whole text, as the mail would bring it. */
    public String text() {
        return text(line -> true);
    }

    /** Those of its lines that are marked with this letter, without blank lines around them. */
    public String of(final char mark) {
        return Sorting.trimmed(text(line -> line.charAt(0) == mark));
    }

    private String text(final Predicate<String> which) {
        return String.join(
                "\n",
                lines.stream().filter(which).map(line -> line.substring(2)).toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
