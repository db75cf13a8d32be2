package org.gehoor.register;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.testkit.Rooms;
import org.springframework.transaction.support.TransactionTemplate;

/** Complaints of some years, told line by line; business time goes along. */
public final class YearTale {

    private final Rooms rooms;
    private final Map<String, Long> dossiers = new LinkedHashMap<>();

    public YearTale(Rooms rooms) {
        this.rooms = rooms;
    }

    /** A complaint of that moment, which gets its number some seconds later. */
    public YearTale complaint(String organisation, String name, Channel channel, String receivedAt) {
        Instant received = Instant.parse(receivedAt);
        rooms.clock().turnTo(received.plusSeconds(10).toString());
        Complaint complaint = new Complaint(
                organisation,
                dossiers.size() + 1L,
                received,
                channel,
                channel == Channel.MAIL ? "klachten" : null,
                "nl",
                new Party("Klaartje Klager", "klager1@klager.example"),
                "Over Klaartje",
                "Een klacht van Klaartje, " + name,
                List.of(),
                List.of("<" + name + "@klager.example>"),
                null,
                null);
        dossiers.put(name, rooms.the(Register.class).enter(complaint).dossier());
        return this;
    }

    /** @param details name, value, name, value … */
    public YearTale fact(String name, String type, String at, String... details) {
        if (Instant.parse(at).isAfter(rooms.clock().instant())) {
            rooms.clock().turnTo(at);
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < details.length; i += 2) {
            named.put(details[i], details[i + 1]);
        }
        rooms.the(TransactionTemplate.class).executeWithoutResult(open -> rooms.the(History.class)
                .append(
                        rooms.the(Dossiers.class).lock(dossier(name)),
                        new NewFact(type, Instant.parse(at), named, null),
                        false));
        return this;
    }

    /** What a handler's command leaves of words in the last fact. */
    public YearTale words(String name, String field, String value) {
        rooms.sql()
                .sql(
                        "update dossier_event set content = jsonb_build_object('words', jsonb_build_object(?::text, ?::text))"
                                + " where dossier = ? and seq = (select last_seq from dossier where id = ?)")
                .params(field, value, dossier(name), dossier(name))
                .update();
        return this;
    }

    public YearTale restricted(String name) {
        rooms.sql()
                .sql("update dossier set confidentiality = 'restricted' where id = ?")
                .param(dossier(name))
                .update();
        return this;
    }

    public long dossier(String name) {
        return dossiers.get(name);
    }

    public String number(String name) {
        return rooms.the(Dossiers.class).find(dossier(name)).orElseThrow().number();
    }
}
