package org.gehoor.correspondence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gehoor.correspondence.wording.OneLine;

/** A mail server's answer as we keep it, and as we may repeat it. */
final class Evidence {

    private static final int LONGEST = 500;

    /** Reply code and enhanced status (RFC 5321, RFC 3463): they name nobody. */
    private static final Pattern CODES = Pattern.compile("^\\d{3}(?:[ -][245]\\.\\d{1,3}\\.\\d{1,3})?");

    private Evidence() {}

    /** For the letter book: one line, not too long. */
    static String of(String answer) {
        String line = OneLine.of(answer);
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /** For history, queues and logs: the codes of an answer; words of our own as they are. */
    static String withoutAddresses(String answer) {
        String line = of(answer);
        Matcher codes = CODES.matcher(line);
        if (codes.find()) {
            return "the mail server answered " + codes.group();
        }
        return line.contains("@") ? "no usable answer of the mail server" : line;
    }
}
