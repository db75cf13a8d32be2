package org.gehoor.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.timeline.Entry;
import org.gehoor.procedure.timeline.Timeline;

/** A timeline for programs: one object, in ASCII. */
record TimelineJson(TimelineQuestion asked, Timeline timeline) {

    String object() {
        Procedure procedure = asked.organisation().procedure();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("organisation", asked.organisation().name());
        keys.put("procedure", procedure.id());
        keys.put("version", procedure.version());
        keys.put("received", local(asked.arrival().receivedAt()));
        keys.put("entries", timeline.entries().stream().map(this::keys).toList());
        keys.put("ends", timeline.ends());
        try {
            return JsonMapper.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build()
                    .writeValueAsString(keys);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a timeline that is no JSON", impossible);
        }
    }

    private Map<String, Object> keys(Entry entry) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("at", local(entry.at()));
        keys.put("weekday", asked.local(entry.at()).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        keys.put("kind", entry.kind().word());
        keys.put("what", entry.what());
        keys.put("to", entry.to());
        keys.put("stage", entry.stage());
        keys.put("state", entry.state().name().toLowerCase(Locale.ROOT));
        keys.put("why", entry.why());
        keys.put("trace", entry.trace());
        return keys;
    }

    private String local(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(asked.local(moment));
    }
}
