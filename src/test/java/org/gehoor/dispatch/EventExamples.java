package org.gehoor.dispatch;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.gehoor.dispatch.event.DossierEvent;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Field;
import org.gehoor.register.DossierStanding;
import org.gehoor.register.FactToTell;
import org.gehoor.register.Parcel;

/** Events as the announcer really packs them: of every fact that there is, with every detail that anybody could give it. */
public final class EventExamples {

    /** A person's name, as a detail may hold one. */
    public static final String SOMEBODY = "Karin de Wit";

    private static final Instant AT = Instant.parse("2026-02-02T08:15:30Z");

    private EventExamples() {}

    public static Map<String, Packed> all() {
        Map<String, Packed> events = new TreeMap<>();
        for (FactType type : FactType.values()) {
            events.put(type.word(), event(type.word(), false));
            events.put(type.about("something"), event(type.about("something"), true));
        }
        events.put("question.asked:" + SOMEBODY, event("question.asked:" + SOMEBODY, false));
        events.put("question.asked:complainant", event("question.asked:complainant", false));
        return events;
    }

    /** What the hub or a command writes down of a fact; of every name too, since nobody says today who will write one. */
    private static Map<String, String> details() {
        Map<String, String> details = new TreeMap<>(Map.ofEntries(
                Map.entry("received_at", AT.toString()),
                Map.entry("claimed_received_at", AT.toString()),
                Map.entry("channel", "mail"),
                Map.entry("filed", "written"),
                Map.entry("due", AT.toString()),
                Map.entry("before", "8 working hours"),
                Map.entry("to", "escalation,board"),
                Map.entry("strength", "aim"),
                Map.entry("new_day", "2026-02-12"),
                Map.entry("ordinal", "1"),
                Map.entry("told_promise", "answer"),
                Map.entry("told_on", "2026-02-12"),
                Map.entry("undoes", "4"),
                Map.entry("level", "restricted"),
                Map.entry("fields", "name,contact"),
                Map.entry("body", "kifid"),
                Map.entry("by_whom", SOMEBODY),
                Map.entry("role", SOMEBODY),
                Map.entry("received_message", "31"),
                Map.entry("withheld", SOMEBODY)));
        for (CommandType command : CommandType.values()) {
            for (Field field : command.fields()) {
                details.putIfAbsent(field.name(), value(field));
            }
        }
        return details;
    }

    private static String value(Field field) {
        return switch (field.kind()) {
            case WORDS, WORDS_BY_KEY, NAME, NAMES -> SOMEBODY;
            case CHOICE -> field.choices().get(0);
            case MOMENT -> AT.toString();
            case DAY -> "2026-02-12";
            case TERM -> "4 weeks";
            case YES -> "yes";
            case CONSENT, DEADLINE, MESSAGE, OUTCOME, STAGE, CHECK, EXTERNAL_BODY -> "something";
        };
    }

    private static Packed event(String type, boolean confidential) {
        Parcel parcel = new Parcel(12, "huidarts", 7, 4, "events", 1);
        FactToTell fact = new FactToTell(
                parcel,
                PackedExamples.DOSSIER,
                "2026-000001-16",
                confidential,
                3,
                "0.1-draft",
                new DossierStanding("talk", "in_handling", 2, 5),
                type,
                AT,
                AT.plusSeconds(2),
                details());
        return Envelope.pack(DossierEvent.of(fact, ZoneId.of("Europe/Amsterdam")), parcel);
    }
}
