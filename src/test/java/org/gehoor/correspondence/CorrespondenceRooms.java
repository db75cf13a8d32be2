package org.gehoor.correspondence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gehoor.correspondence.smtp.ScriptedSmtp;
import org.gehoor.register.Channel;
import org.gehoor.register.Complaint;
import org.gehoor.register.DueKind;
import org.gehoor.register.DueMoments;
import org.gehoor.register.Party;
import org.gehoor.register.Register;
import org.gehoor.register.Registration;
import org.gehoor.testkit.Rooms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Register and correspondence on a database of their own, with a mail server that answers as the test says. */
final class CorrespondenceRooms implements AutoCloseable {

    static final String NOW = "2026-02-02T10:00:30Z";

    private final Map<String, String> settings = new TreeMap<>();
    private final ScriptedSmtp server = ScriptedSmtp.started();
    private final Rooms rooms;
    private int complaints;

    private CorrespondenceRooms(Map<String, String> further) {
        settings.put("gehoor.smtp.host", "127.0.0.1");
        settings.put("gehoor.smtp.port", Integer.toString(server.port()));
        settings.put("gehoor.smtp.security", "none");
        settings.put("gehoor.smtp.helo", "hub.example");
        settings.put("gehoor.smtp.read-timeout", "2s");
        settings.putAll(further);
        settings.forEach(System::setProperty);
        this.rooms = Rooms.open(NOW, "register", "correspondence");
    }

    static CorrespondenceRooms open() {
        return new CorrespondenceRooms(Map.of());
    }

    static CorrespondenceRooms openWith(String... keysAndValues) {
        Map<String, String> further = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            further.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new CorrespondenceRooms(further);
    }

    /** Registers a complaint that came by mail. */
    Registration complaint(String organisation, String address) {
        return complaint(organisation, address, "nl", "Verkeerd bedrag terugbetaald");
    }

    Registration complaint(String organisation, String address, String language, String subject) {
        complaints++;
        return the(Register.class)
                .enter(new Complaint(
                        organisation,
                        complaints,
                        Instant.parse("2026-02-02T10:00:00Z"),
                        Channel.MAIL,
                        "klachten",
                        language,
                        new Party("Jo Voorbeeld", address),
                        subject,
                        "Ik heb te weinig geld terug gekregen.",
                        List.of(),
                        List.of("<" + complaints + "@klager.example>", "<root@klager.example>"),
                        null,
                        null));
    }

    /** Registers a complaint of somebody who has no mail address, told by telephone. */
    Registration call(String organisation, String name) {
        complaints++;
        return the(Register.class)
                .enter(new Complaint(
                        organisation,
                        complaints,
                        Instant.parse("2026-02-02T10:00:00Z"),
                        Channel.PHONE,
                        null,
                        "nl",
                        new Party(name, null),
                        "Verkeerd bedrag",
                        "Ik heb te weinig geld terug gekregen.",
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    /** Writes whatever is due, as the route does. */
    List<Writing> writeAll() {
        return the(LetterWriter.class).claim().stream().map(this::write).toList();
    }

    private Writing write(long due) {
        try {
            return the(LetterWriter.class).write(due);
        } catch (RuntimeException e) {
            return the(LetterWriter.class).notWorded(due, e);
        }
    }

    /** Sends whatever is written. */
    List<Delivery> sendAll() {
        PostOffice office = the(PostOffice.class);
        List<Delivery> deliveries = office.claim().stream().map(office::send).toList();
        deliveries.forEach(office::settle);
        return deliveries;
    }

    void oweNotice(Registration dossier, String organisation, String queue, int fact) {
        the(DueMoments.class)
                .owe(organisation, dossier.dossier(), null, DueKind.NOTICE, queue, fact, Instant.parse(NOW), "test");
    }

    /** Owes a letter that follows from the newest fact. */
    void oweLetter(Registration dossier, String organisation, String letter) {
        int newest = sql().sql("select last_seq from dossier where id = ?")
                .param(dossier.dossier())
                .query(Integer.class)
                .single();
        the(DueMoments.class)
                .owe(organisation, dossier.dossier(), null, DueKind.LETTER, letter, newest, Instant.parse(NOW), "test");
    }

    /** A fact with the words that a handler gave with a command, as the register keeps them. */
    void fact(Registration dossier, String type, String at, Map<String, String> details, Map<String, String> words) {
        sql().sql("with d as (update dossier set last_seq = last_seq + 1 where id = ? returning id, last_seq)"
                        + " insert into dossier_event (dossier, seq, type, at, recorded_at, actor, details, content)"
                        + " select id, last_seq, ?, ?::timestamptz, now(), 'handler', ?::jsonb, ?::jsonb from d")
                .params(dossier.dossier(), type, at, json(details), "{\"words\": " + json(words) + "}")
                .update();
    }

    private static String json(Map<String, String> map) {
        try {
            return new ObjectMapper().writeValueAsString(map);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** One column of the letter of this kind. */
    String letter(String kind, String column) {
        return sql().sql("select " + column + "::text from letter where kind = ?")
                .param(kind)
                .query(String.class)
                .single();
    }

    /** One column of the only letter. */
    String letter(String column) {
        return sql().sql("select " + column + "::text from letter")
                .query(String.class)
                .single();
    }

    long count(String tableAndWhere) {
        return sql().sql("select count(*) from " + tableAndWhere)
                .query(Long.class)
                .single();
    }

    List<String> owed() {
        return sql().sql(
                        "select kind || ' ' || what from due_moment where done_at is null and kind <> 'clock' order by id")
                .query(String.class)
                .list();
    }

    List<String> facts(Registration dossier) {
        return sql().sql("select type from dossier_event where dossier = ? order by seq")
                .param(dossier.dossier())
                .query(String.class)
                .list();
    }

    /** The state of the only promise of this name. */
    String promise(String name) {
        return sql().sql("select state from promise where promise = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    /** The facts that wait to be told to handlers. */
    List<String> toldHandlers() {
        return sql().sql("select type from outbox join dossier_event using (dossier, seq)"
                        + " where target = 'handler' order by outbox.id")
                .query(String.class)
                .list();
    }

    /** Database time passes for retries and claims. */
    void waitsAreOver() {
        sql().sql("update letter set next_attempt_at = now() where next_attempt_at is not null")
                .update();
        sql().sql("update letter set record_at = now() where record_at is not null")
                .update();
    }

    /** Whatever needs the procedure of existing dossiers fails from now on. */
    void registerCanNotRead(String organisation) {
        sql().sql("insert into procedure_revision (organisation, procedure, version, sha256, source, first_used_at)"
                        + " values (?, ?, '0', 'x', 'key_of_another_release: 1', now())")
                .params(organisation, organisation)
                .update();
        sql().sql("update dossier set procedure_revision = (select max(id) from procedure_revision)")
                .update();
    }

    void registerReadsAgain() {
        sql().sql("update dossier d set procedure_revision = (select min(id) from procedure_revision r"
                        + " where r.organisation = d.organisation)")
                .update();
    }

    ScriptedSmtp server() {
        return server;
    }

    Rooms rooms() {
        return rooms;
    }

    JdbcClient sql() {
        return rooms.sql();
    }

    <T> T the(Class<T> type) {
        return rooms.the(type);
    }

    @Override
    public void close() {
        rooms.close();
        server.close();
        settings.keySet().forEach(System::clearProperty);
    }
}
