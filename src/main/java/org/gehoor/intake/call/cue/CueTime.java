package org.gehoor.intake.call.cue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line {@code 00:00:01.000 --> 00:00:02.500}; settings behind it are left alone. */
record CueTime(long startMs, long endMs) {

    private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})";
    private static final Pattern LINE =
            Pattern.compile("[ \\t]*+" + TIME + "[ \\t]++-->[ \\t]++" + TIME + "(?:[ \\t].*+)?");
    private static final int LONGEST = 500;

    static Optional<CueTime> parse(final String line) {
        if (line.length() > LONGEST || !line.contains("-->")) {
            return Optional.empty();
        }
        final Matcher times = LINE.matcher(line);
        return times.matches() ? Optional.of(new CueTime(millis(times, 1), millis(times, 5))) : Optional.empty();
    }

    private static long millis(final Matcher times, final int from) {
        final String hours = times.group(from);
        final long minutes = (hours == null ? 0 : Long.parseLong(hours) * 60) + Long.parseLong(times.group(from + 1));
        final String fraction = times.group(from + 3);
        return (minutes * 60 + Long.parseLong(times.group(from + 2))) * 1000
                + Long.parseLong(fraction + "0".repeat(3 - fraction.length()));
    }
}
