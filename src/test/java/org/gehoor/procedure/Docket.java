package org.gehoor.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.ProcedureRevision;
import org.gehoor.procedure.calendar.Calendars;
import org.gehoor.procedure.calendar.WorkingCalendar;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Field;
import org.gehoor.procedure.command.FieldKind;
import org.gehoor.procedure.command.Order;
import org.gehoor.procedure.filing.Filed;

/** One dossier of a shipped procedure, in facts alone: orders are ruled upon, the clock does what is due, letters arrive at once. */
final class Docket {

    private final Procedure procedure;
    private final WorkingCalendar calendar;
    private final List<Fact> facts = new ArrayList<>();
    private Instant now;
    private String by = "";

    private Docket(Procedure procedure, WorkingCalendar calendar, Instant now) {
        this.procedure = procedure;
        this.calendar = calendar;
        this.now = now;
    }

    /** A complaint under {@code config/organisations/<organisation>/procedure.yml}, received and registered at that local time. */
    static Docket of(String organisation, String received, Filed filed) {
        Instant at = at(received);
        Docket docket = new Docket(procedure(organisation), Calendars.dutchCommon(), at);
        docket.facts.add(Fact.registered(at, at, filed == Filed.ORAL ? "phone" : "mail", filed));
        return docket;
    }

    /** The same under an organisation of one's own, in its own calendar. */
    static Docket of(Organisation organisation, String received, Filed filed) {
        Instant at = at(received);
        Docket docket = new Docket(organisation.procedure(), organisation.calendar(), at);
        docket.facts.add(Fact.registered(at, at, filed == Filed.ORAL ? "phone" : "mail", filed));
        return docket;
    }

    static Procedure procedure(String organisation) {
        try {
            Path file = Path.of("config/organisations", organisation, "procedure.yml");
            return ProcedureRevision.of(Files.readString(file)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clock goes on; whatever falls due on the way is done in its order, and every letter that is owed is sent. */
    Docket until(String local) {
        Instant then = at(local);
        for (Optional<Owed> owed = next(then); owed.isPresent(); owed = next(then)) {
            Instant moment = owed.get().dueAt().isBefore(now) ? now : owed.get().dueAt();
            now = moment;
            facts.add(owed.get().done(moment).orElse(sent(owed.get(), moment)));
        }
        now = then;
        return this;
    }

    Docket by(String person) {
        by = person;
        return this;
    }

    /** Gives an order now; fields as {@code outcome=founded}, lists with commas. Fails the test when it is refused. */
    Docket orders(CommandType type, String... fields) {
        Ruling ruling = rule(type, fields);
        if (ruling instanceof Ruling.Accepted accepted) {
            facts.addAll(accepted.facts());
            return this;
        }
        throw new AssertionError(type.word() + " was refused: " + ((Ruling.Refused) ruling).reason());
    }

    /** Why an order is refused; empty when it is not. Nothing changes. */
    String refusal(CommandType type, String... fields) {
        return rule(type, fields) instanceof Ruling.Refused refused ? refused.reason() : "";
    }

    Docket happens(String fact, String... details) {
        Map<String, String> map = new HashMap<>();
        for (String detail : details) {
            map.put(detail.split("=")[0], detail.split("=")[1]);
        }
        facts.add(new Fact(fact, now, map));
        return this;
    }

    Standing standing() {
        return Standing.of(procedure, calendar, facts, now);
    }

    Promise promise(String id) {
        return standing().promises().stream()
                .filter(promise -> promise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no promise " + id + " in " + standing().promises()));
    }

    /** The facts of these types so far, each with its local moment: {@code deadline.breached:answer 2026-04-25T00:00}. */
    List<String> told(FactType... types) {
        return facts.stream()
                .filter(fact -> List.of(types).stream().anyMatch(fact::is))
                .map(fact ->
                        fact.type() + " " + fact.at().atZone(calendar.zone()).toLocalDateTime())
                .toList();
    }

    private Optional<Owed> next(Instant then) {
        return standing().owed().stream()
                .filter(owed -> owed.kind() != OwedKind.LOOK
                        && owed.kind() != OwedKind.FEEDBACK
                        && !owed.dueAt().isAfter(then))
                .findFirst();
    }

    private static Fact sent(Owed letter, Instant at) {
        return new Fact(
                FactType.MESSAGE_SENT.about(letter.what()),
                at,
                Map.of(Fact.ORDINAL, Integer.toString(letter.ordinal())));
    }

    private Ruling rule(CommandType type, String... fields) {
        Map<String, List<String>> values = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (String field : fields) {
            String name = field.substring(0, field.indexOf('='));
            String value = field.substring(field.indexOf('=') + 1);
            boolean isWords = type.fields().stream()
                    .filter(known -> known.name().equals(name))
                    .map(Field::kind)
                    .anyMatch(FieldKind::words);
            if (isWords) {
                words.put(name, value);
            } else {
                values.put(name, List.of(value.split(",")));
            }
        }
        if (!by.isEmpty()) {
            values.put(Fact.BY_WHOM, List.of(by));
        }
        return Ruling.on(new Order(type, values, words, "owner"), procedure, calendar, facts, now);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Calendars.AMSTERDAM).toInstant();
    }
}
