package org.gehoor.dispatch;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gehoor.dispatch.message.HandlerMessage;
import org.gehoor.organisation.Queue;
import org.gehoor.register.Channel;
import org.gehoor.register.DatedPromise;
import org.gehoor.register.Dossier;
import org.gehoor.register.Parcel;
import org.gehoor.register.Party;
import org.gehoor.register.RecordedFact;
import org.jspecify.annotations.Nullable;

/** Messages as the dispatcher really words and packs them, by name: {@code <message>/<case>}. All people are invented. */
public final class PackedExamples {

    static final UUID DOSSIER = UUID.fromString("3f2b9c1e-0d3a-4c55-9c5e-6f2a1b7d8e90");

    static final Party KNOWN = new Party("Roos de Wit", "roos@klager.example");
    static final Party NAMELESS = new Party(null, "roos@klager.example");
    static final Party UNREACHABLE = new Party("Roos de Wit", null);

    private static final Instant RECEIVED = Instant.parse("2026-02-02T08:15:30Z");
    private static final UUID FILE = UUID.fromString("7b0c2f0e-9f0b-4e0f-8f53-0d5f8f5a1c11");
    private static final MessageWriter RELATIVE = new MessageWriter(new Links(""));
    private static final MessageWriter ABSOLUTE = new MessageWriter(new Links("https://hub.huidarts.example/"));

    private static final String DUE = "2026-03-30T15:00:00Z";
    private static final StageCard TALK =
            new StageCard("talk", "Gesprek", List.of("talk_about_cause"), List.of("organisation"));

    private PackedExamples() {}

    /** Every example there is. */
    public static Map<String, Packed> all() {
        Map<String, Packed> examples = new TreeMap<>();
        examples.put("assignment/full", assignment(ABSOLUTE, dossier(false, KNOWN), withFile(KNOWN), place(false)));
        examples.put("assignment/bare", assignment(RELATIVE, dossier(true, KNOWN), withFile(KNOWN), place(false)));
        examples.put("assignment/restricted", assignment(RELATIVE, dossier(true, KNOWN), withFile(KNOWN), place(true)));
        examples.put(
                "assignment/without-attachments",
                assignment(RELATIVE, dossier(false, NAMELESS), plain(NAMELESS), place(false)));
        examples.put("assignment/without-address", assignment(RELATIVE, byPhone(), plain(UNREACHABLE), place(false)));
        examples.put("assignment/moved-on", movedOn(false));
        examples.put("assignment/moved-on-bare", movedOn(true));
        examples.put(
                "promise/warned", alarm("deadline.warning:answer", Map.of("due", DUE, "before", "3 days", "to", "x")));
        examples.put(
                "promise/breached", alarm("deadline.breached:answer", Map.of("due", DUE, "strength", "statutory")));
        examples.put("closed/no-reaction", closed());
        examples.put("moved-away/into-another", movedAway(Map.of("into", "2026-000002-13")));
        examples.put("moved-away/into-a-confidential-one", movedAway(Map.of()));
        examples.put("recommendation/full", recommendation(dossier(false, KNOWN), false));
        examples.put("recommendation/nameless", recommendation(dossier(true, KNOWN), true));
        examples.put("recommendation/bare", recommendation(dossier(true, KNOWN), false));
        examples.put("joined/full", joined(dossier(false, KNOWN), place(false)));
        examples.put("joined/bare", joined(dossier(true, KNOWN), place(false)));
        examples.put("joined/restricted", joined(dossier(true, KNOWN), place(true)));
        examples.put("joined/weak-and-closed", joinedLate());
        examples.put("letter-failed/refused", letterFailed());
        return examples;
    }

    /** Events of one dossier, as the announcer hands them to the route. */
    public static Announcements announcements(long dossier, int events) {
        return new Announcements(IntStream.rangeClosed(1, events)
                .mapToObj(seq -> new Packed(
                        "gehoor.huidarts.events",
                        "huidarts/" + dossier + "/" + seq,
                        "org.gehoor.event.registered.v1",
                        "/gehoor/huidarts",
                        "2026-000001-16",
                        "2026-02-02T11:00:00+01:00",
                        "{}",
                        "huidarts/" + dossier + "/" + seq,
                        new Parcel(dossier * 100 + seq, "huidarts", dossier, seq, "events", 1)))
                .toList());
    }

    static Dossier dossier(boolean confidential, Party complainant) {
        return dossier(confidential, complainant, Channel.MAIL, "klachten");
    }

    private static Dossier byPhone() {
        return dossier(false, UNREACHABLE, Channel.PHONE, null);
    }

    private static Dossier dossier(boolean confidential, Party by, Channel channel, @Nullable String mailbox) {
        return new Dossier(
                7,
                UUID.fromString("1e4b5a1a-33c5-4a8e-9d5c-0f6a9a0b7c3d"),
                "huidarts",
                "2026-000001-16",
                RECEIVED,
                RECEIVED.plusSeconds(2).plusNanos(120_000_000),
                channel,
                mailbox,
                mailbox == null ? "phone" : null,
                "nl",
                "Verkeerde zalf",
                confidential,
                1,
                "talk",
                "registered",
                1,
                0,
                by);
    }

    static Place place(boolean restricted) {
        Queue queue = new Queue("first-line", "organisation", restricted, null, Map.of(), List.of());
        return new Place(queue, "zalf: words zalf", ZoneId.of("Europe/Amsterdam"));
    }

    private static RecordedFact withFile(Party by) {
        return fact(
                1,
                "registered",
                by,
                List.of(Map.of(
                        "id", FILE.toString(),
                        "name", "recept.pdf",
                        "mediaType", "application/pdf",
                        "size", 48_213,
                        "sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")));
    }

    private static RecordedFact plain(Party by) {
        return fact(1, "registered", by, List.of());
    }

    private static RecordedFact fact(int seq, String type, Party by, List<Map<String, Object>> files) {
        Map<String, Object> content = new TreeMap<>(Map.of(
                "receivedMessage",
                31,
                "subject",
                "Verkeerde zalf",
                "text",
                "Beste,\n\nIk kreeg de verkeerde zalf.\n\nRoos",
                "attachments",
                files));
        if (by.name() != null) {
            content.put("name", by.name());
        }
        if (by.address() != null) {
            content.put("address", by.address());
        }
        return new RecordedFact(seq, type, RECEIVED, "hub", Map.of("channel", "mail"), content);
    }

    private static List<DatedPromise> promises() {
        return List.of(
                promise("acknowledgement", "published", "2026-02-10T17:00:00Z", "open"),
                promise("answer", "statutory", "2026-03-30T15:00:00Z", "open"),
                promise("told-already", "aim", "2026-02-03T22:00:00Z", "met"));
    }

    private static DatedPromise promise(String id, String strength, String due, String state) {
        OffsetDateTime at = OffsetDateTime.parse(due);
        return new DatedPromise(
                id,
                strength,
                at,
                at.atZoneSameInstant(ZoneId.of("Europe/Amsterdam")).toLocalDate(),
                "inclusive",
                state);
    }

    private static Packed assignment(MessageWriter writer, Dossier dossier, RecordedFact fact, Place place) {
        return pack(writer.assignment(dossier, fact, promises(), List.of(), TALK, place), 1, place);
    }

    private static Packed movedOn(boolean confidential) {
        StageCard stage = new StageCard("mediation", "Bemiddeling", null, List.of("officer"));
        Place place = place(false);
        return pack(
                RELATIVE.movedOn(
                        dossier(confidential, KNOWN),
                        withFile(KNOWN),
                        RECEIVED.plusSeconds(90_000),
                        promises(),
                        stage,
                        place),
                6,
                place);
    }

    private static Packed alarm(String type, Map<String, String> details) {
        RecordedFact fact = new RecordedFact(5, type, RECEIVED.plusSeconds(80_000), "hub", details, Map.of());
        return pack(RELATIVE.alarm(dossier(true, KNOWN), fact, promises(), TALK, place(false)), 5, place(false));
    }

    private static Packed closed() {
        RecordedFact fact = new RecordedFact(
                8, "closed", RECEIVED.plusSeconds(90_000), "hub", Map.of("reason", "no_reaction"), Map.of());
        return pack(RELATIVE.closed(dossier(false, KNOWN), fact, place(false)), 8, place(false));
    }

    private static Packed movedAway(Map<String, String> where) {
        Map<String, String> details = new TreeMap<>(where);
        details.putAll(Map.of("received_message", "31", "undoes", "4", "role", "organisation"));
        RecordedFact fact =
                new RecordedFact(9, "message.moved", RECEIVED.plusSeconds(95_000), "karin", details, Map.of());
        return pack(RELATIVE.movedAway(dossier(false, KNOWN), fact, place(false)), 9, place(false));
    }

    private static Packed recommendation(Dossier dossier, boolean nameless) {
        Map<String, Object> words = Map.of("words", Map.of("recommendation", "Leg de regel uit op de site."));
        RecordedFact fact = new RecordedFact(
                10, "recommendation.made", RECEIVED.plusSeconds(99_000), "karin", Map.of("role", "officer"), words);
        return pack(RELATIVE.recommendation(dossier, fact, nameless, place(false)), 10, place(false));
    }

    private static Packed joined(Dossier dossier, Place place) {
        return pack(RELATIVE.joined(dossier, fact(4, "complainant.replied", KNOWN, List.of()), place), 4, place);
    }

    private static Packed joinedLate() {
        RecordedFact reply = fact(4, "complainant.replied", KNOWN, List.of());
        Map<String, String> details = Map.of("channel", "mail", "weak", "true", "closed", "true");
        RecordedFact late = new RecordedFact(4, reply.type(), RECEIVED, "hub", details, reply.content());
        return pack(RELATIVE.joined(dossier(false, KNOWN), late, place(false)), 4, place(false));
    }

    private static Packed letterFailed() {
        RecordedFact failed = new RecordedFact(
                3,
                "message.failed:acknowledgement",
                RECEIVED.plusSeconds(9),
                "hub",
                Map.of("ordinal", "1", "reason", "550 5.1.1 no such mailbox"),
                Map.of());
        return pack(RELATIVE.letterFailed(dossier(false, KNOWN), failed, place(false)), 3, place(false));
    }

    private static Packed pack(HandlerMessage message, int seq, Place place) {
        return Envelope.pack(message, place.queue(), new Parcel(12, "huidarts", 7, seq, "handler", 1), DOSSIER);
    }
}
