package org.gehoor.procedure.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Field;
import org.gehoor.procedure.command.Order;
import org.jspecify.annotations.Nullable;

/**
 * An event as the command that makes its fact, so that it is ruled upon like one. Words of people, which no rule reads, are
 * supposed to be given.
 */
record EventOrder(Event event, CommandType type, LocalDate today, String role) {

    private static final String WORDS = "…";

    /** To accept what came late is a choice, not a word. */
    private static final String ACCEPT_LATE = "accept_late";

    private static final int DAYS_TO_ANSWER = 14;

    /** What it lacks, with the remedy; empty when it can be ruled upon. */
    Optional<String> whatLacks() {
        Map<String, List<String>> values = values();
        for (Field field : type.fields()) {
            if (field.required() && !field.kind().words() && !values.containsKey(field.name())) {
                return Optional.of(event.type().word() + " needs its " + field.name() + ": write " + example(field));
            }
        }
        return Optional.empty();
    }

    Order order() {
        Map<String, String> words = new HashMap<>();
        for (Field field : type.fields()) {
            boolean choice = field.name().equals(ACCEPT_LATE);
            if (field.kind().words() && (!choice || event.named().containsKey(ACCEPT_LATE))) {
                words.put(field.name(), WORDS);
            }
        }
        return new Order(type, values(), words, role);
    }

    private Map<String, List<String>> values() {
        Map<String, List<String>> values = new HashMap<>();
        String subject = EventCommands.subjectField(type);
        for (Field field : type.fields()) {
            List<String> said = field.kind().words() ? List.of() : said(field, subject);
            if (!said.isEmpty()) {
                values.put(field.name(), said);
            }
        }
        return values;
    }

    private List<String> said(Field field, @Nullable String subject) {
        String named = event.named().get(field.name());
        if (named != null) {
            return List.of(named);
        }
        if (field.name().equals(subject)) {
            return event.subject() == null ? List.of() : List.of(event.subject());
        }
        if (type == CommandType.RECORD_CONSENT && field.name().equals("answer")) {
            return List.of(answer());
        }
        if (isMain(field, subject) && !event.plain().isEmpty()) {
            return event.plain();
        }
        return field.required() ? supposed(field) : List.of();
    }

    /** What people would surely say with it, where one answer is the usual one. */
    private List<String> supposed(Field field) {
        return switch (field.kind()) {
            case CHOICE -> List.of(field.choices().get(0));
            case YES -> List.of("true");
            case DAY -> List.of(today.plusDays(DAYS_TO_ANSWER).toString());
            case NAMES -> type == CommandType.SETTLE ? List.of("complainant", role) : List.of();
            default ->
                switch (type) {
                    case CLOSE -> List.of("done");
                    case RECORD_CONTACT -> List.of("complainant");
                    default -> List.of();
                };
        };
    }

    private boolean isMain(Field field, @Nullable String subject) {
        for (Field any : type.fields()) {
            if (!any.kind().words() && !any.name().equals(subject)) {
                return any.name().equals(field.name());
            }
        }
        return false;
    }

    private String answer() {
        return switch (event.type()) {
            case CONSENT_GIVEN -> "yes";
            case CONSENT_REFUSED -> "no";
            default -> "withdrawn";
        };
    }

    private String example(Field field) {
        String word = event.type().word();
        if (field.name().equals(EventCommands.subjectField(type))) {
            return word + ":<" + field.name() + ">" + (event.plain().isEmpty() ? "" : event.plain());
        }
        return word + (event.subject() == null ? "" : ":" + event.subject()) + "[<" + field.name() + ">]";
    }
}
