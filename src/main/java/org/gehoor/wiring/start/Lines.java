package org.gehoor.wiring.start;

import java.util.regex.Pattern;
import org.gehoor.organisation.Problem;
import org.gehoor.organisation.Severity;

/** Reads {@code file: key: what is wrong — what to do} back, where a room gives its problems as lines. */
final class Lines {

    private static final Pattern LINE = Pattern.compile("(?<file>[^:]+): (?<key>[^:]+): (?<what>.*?) — (?<remedy>.*)");

    private Lines() {}

    static Problem problem(String line) {
        var parts = LINE.matcher(line);
        return parts.matches()
                ? new Problem(
                        parts.group("file"),
                        parts.group("key"),
                        parts.group("what"),
                        parts.group("remedy"),
                        Severity.ERROR)
                : new Problem("config/application.yml", "gehoor", line, "see config/README.md", Severity.ERROR);
    }
}
