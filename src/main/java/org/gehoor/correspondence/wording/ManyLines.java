package org.gehoor.correspondence.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.gehoor.organisation.DateWords;

/** Words of people of more than one line, made fit to stand in a letter. */
final class ManyLines {

    private ManyLines() {}

    /** Lines stay lines; nothing in them steers a mail program. */
    static String of(String words) {
        List<String> lines = new ArrayList<>();
        words.lines().forEach(line -> lines.add(OneLine.of(line)));
        return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip();
    }

    /** A date or local moment of ISO 8601 in full words, anything else as it is. */
    static String inFull(String words, DateWords dates) {
        try {
            return words.contains("T") ? dates.told(LocalDateTime.parse(words)) : dates.date(LocalDate.parse(words));
        } catch (DateTimeException noDate) {
            return words;
        }
    }
}
