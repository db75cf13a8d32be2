package org.gehoor.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.calendar.DateWords;
import org.gehoor.procedure.timeline.Entry;
import org.gehoor.procedure.timeline.EntryKind;
import org.gehoor.procedure.timeline.Timeline;

/** A timeline for people: a line for each entry, and why beneath it. */
record TimelinePage(TimelineQuestion asked, Timeline timeline) {

    private static final int WIDTH = 120;
    private static final int KIND = 10;
    private static final int SENTENCES = 3;

    List<String> lines() {
        Procedure procedure = asked.organisation().procedure();
        List<String> lines = new ArrayList<>();
        lines.addAll(wrapped(
                "",
                "",
                asked.organisation().name() + ", procedure " + procedure.id() + " " + procedure.version()
                        + ": a complaint by " + asked.arrival().channel() + ", received "
                        + time(asked.arrival().receivedAt()) + " ("
                        + asked.organisation().zone() + ")"));
        lines.add("");
        int timeWidth = timeline.entries().stream()
                .mapToInt(entry -> time(entry.at()).length())
                .max()
                .orElse(0);
        for (Entry entry : timeline.entries()) {
            lines.addAll(lines(entry, timeWidth));
        }
        lines.add("");
        lines.addAll(wrapped("", "", timeline.ends()));
        return lines;
    }

    private List<String> lines(Entry entry, int timeWidth) {
        String kind = entry.kind().word();
        String start = padded(time(entry.at()), timeWidth) + "  " + padded(kind, KIND) + "  ";
        String margin = " ".repeat(start.length());
        String to = entry.to().isEmpty() ? "" : " (" + toWhom(entry) + String.join(", ", entry.to()) + ")";
        List<String> lines = new ArrayList<>(wrapped(start, margin + "  ", entry.what() + to));
        lines.addAll(wrapped(margin + "  ", margin + "  ", entry.why()));
        if (entry.kind() == EntryKind.PROMISE
                && entry.what().contains(" by ")
                && !entry.trace().isEmpty()) {
            // the whole calculation is in the JSON
            String trace = entry.trace().stream()
                    .filter(sentence -> !sentence.startsWith("In time until"))
                    .limit(SENTENCES)
                    .collect(Collectors.joining(" "));
            lines.addAll(wrapped(margin + "  ", margin + "  ", trace));
        }
        return lines;
    }

    private static String toWhom(Entry entry) {
        return switch (entry.kind()) {
            case STAGE -> "owner ";
            case PERSON -> "by ";
            default -> "to ";
        };
    }

    private static List<String> wrapped(String first, String others, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    private static String padded(String words, int width) {
        return String.format(Locale.ROOT, "%-" + Math.max(width, 1) + "s", words);
    }

    private String time(Instant moment) {
        return DateWords.time(asked.local(moment));
    }
}
