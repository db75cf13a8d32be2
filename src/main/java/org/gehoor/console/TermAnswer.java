package org.gehoor.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gehoor.procedure.calendar.Bound;
import org.gehoor.procedure.calendar.DateWords;
import org.gehoor.procedure.calendar.DueDate;
import org.gehoor.procedure.calendar.Paused;
import org.gehoor.procedure.calendar.TermEnd;

/** Where a term ends, for people and for programs. */
record TermAnswer(TermQuestion asked, TermEnd end) {

    private List<String> trace() {
        List<String> sentences = new ArrayList<>(asked.remarks());
        sentences.addAll(end.trace());
        return sentences;
    }

    private static String due(TermQuestion asked, DueDate date) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(asked.local(date.due()));
    }

    String text() {
        List<String> lines = new ArrayList<>();
        if (end instanceof DueDate date) {
            lines.add("due       "
                    + DateWords.time(date.due().atZone(asked.calendar().zone())) + " (" + due(asked, date) + ")");
            lines.add("last day  " + DateWords.day(date.lastDay()));
        } else if (end instanceof Paused paused) {
            lines.add("due       not before the pause ends");
            lines.add("remaining " + paused.remaining());
        }
        lines.add(
                end.bound() == Bound.INCLUSIVE
                        ? "bound     inclusive: done at that moment is in time"
                        : "bound     exclusive: done before that moment is in time");
        lines.add("");
        lines.addAll(trace());
        return String.join(System.lineSeparator(), lines);
    }

    String json() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("due", end instanceof DueDate date ? due(asked, date) : null);
        keys.put("lastDay", end instanceof DueDate date ? date.lastDay().toString() : null);
        keys.put("bound", end.bound().name().toLowerCase(Locale.ROOT));
        if (end instanceof Paused paused) {
            keys.put("remaining", paused.remaining().toString());
        }
        keys.put("trace", trace());
        try {
            return JsonMapper.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build()
                    .writeValueAsString(keys);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a term's end that is no JSON", impossible);
        }
    }
}
