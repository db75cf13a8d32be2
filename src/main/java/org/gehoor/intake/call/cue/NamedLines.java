package org.gehoor.intake.call.cue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The habit of Zoom, and of people who type: {@code Name: what was said}. One such line may be a sentence with a colon; it is a
 * habit where at least half of them have it.
 */
public final class NamedLines {

    private static final Pattern NAMED =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}\\d .,'’()_@/&-]{0,59}+):\\s+(\\S[\\s\\S]*+)");
    private static final int MOST_WORDS = 6;

    private NamedLines() {}

    /** Whether the lines name who speaks. */
    public static boolean isHabit(final List<String> lines) {
        final long named =
                lines.stream().filter(line -> matcher(line).matches()).count();
        return named > 0 && named * 2 >= lines.size();
    }

    /** Name and words; the name is empty where the line has none. */
    public static String[] parted(final String line) {
        final Matcher named = matcher(line);
        return named.matches()
                ? new String[] {named.group(1).strip(), named.group(2).strip()}
                : new String[] {"", line};
    }

    private static Matcher matcher(final String line) {
        final int colon = line.indexOf(':');
        final boolean name =
                colon > 0 && colon <= 60 && line.substring(0, colon).split("\\s+").length <= MOST_WORDS;
        return NAMED.matcher(name ? line : "");
    }
}
