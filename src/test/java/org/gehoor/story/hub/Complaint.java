package org.gehoor.story.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gehoor.procedure.Promise;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.RecordedFact;
import org.gehoor.testkit.Patiently;

/** One complaint on its way through a procedure: what its complainant reads, what its handlers order, where it is. */
public final class Complaint {

    private static final String THEIRS = Wording.in("nl").subject();
    private static final String BARE = "(Uw k|K)lacht \\[.*\\]";
    private static final String MARKER = Wording.in("nl").marker();

    private final Hub hub;
    private final Crm crm;
    private final String organisation;
    private final String mailbox;
    private final String complainant;
    private final Map<String, Integer> sent = new LinkedHashMap<>();
    private final List<String> read = new ArrayList<>();
    private final Letter acknowledgement;

    private Complaint(Hub hub, Crm crm, String organisation, String mailbox, String complainant) {
        this.hub = hub;
        this.crm = crm;
        this.organisation = organisation;
        this.mailbox = mailbox;
        this.complainant = complainant;
        NewMail complaint = NewMail.from(complainant, mailbox).on(hub.clock().instant());
        hub.mailbox(mailbox).receives(complaint);
        this.acknowledgement = hub.letterTo(complainant).isAcknowledgementOf(complaint);
        gets("acknowledgement");
    }

    private Complaint(Hub hub, Crm crm, String organisation, String complainant, Letter first) {
        this.hub = hub;
        this.crm = crm;
        this.organisation = organisation;
        this.mailbox = "klachten@" + organisation + ".example";
        this.complainant = complainant;
        this.acknowledgement = first;
    }

    /** One that did not come by mail; {@code first} is the letter that tells its number. */
    public static Complaint toldBy(Letter first, Hub hub, Crm crm, String organisation, String complainant) {
        return new Complaint(hub, crm, organisation, complainant, first);
    }

    /** Somebody mails a complaint in Dutch to a mailbox of the organisation, and has its acknowledgement. */
    public static Complaint begins(Hub hub, Crm crm, String organisation, String mailbox, String complainant) {
        return new Complaint(hub, crm, organisation, mailbox, complainant);
    }

    public Letter acknowledgement() {
        return acknowledgement;
    }

    public String number() {
        return acknowledgement.number();
    }

    public Dossier dossier() {
        return hub.the(Dossiers.class).numbered(organisation, number()).orElseThrow();
    }

    /** Waits until the complainant has one more letter of that kind, with these words; it goes on record before it is read. */
    public Letter gets(String kind, String... words) {
        int before = sent.merge(kind, 1, Integer::sum);
        Patiently.until(before + " × " + kind + " to the complainant of " + number(), () -> timesSent(kind) == before);
        List<Letter> unread = hub.lettersTo(complainant).soFar().stream()
                .filter(one -> !read.contains(one.messageId()))
                .toList();
        Letter letter = unread.stream()
                .filter(one -> Stream.of(words).allMatch(one.text()::contains))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " says " + List.of(words) + " but there is "
                        + unread.stream().map(Letter::text).toList()));
        read.add(letter.messageId());
        assertThat(letter.subject())
                .as("of a restricted dossier nothing but the number is in the subject")
                .matches(dossier().confidential() ? BARE : "Re: " + THEIRS + " \\[.*\\]")
                .endsWith("[" + number() + "]");
        assertThat(letter.text()).doesNotContain(MARKER);
        return letter;
    }

    public long timesSent(String kind) {
        return facts().stream().filter(("message.sent:" + kind)::equals).count();
    }

    /** A handler's program orders it, and it is accepted. */
    public Complaint orders(String command, Object... fields) {
        JsonNode answer = ordered(command, fields);
        assertThat(answer.path("accepted").asBoolean()).as(answer.toString()).isTrue();
        return this;
    }

    /** Why it is refused; nothing has changed then. */
    public String refusal(String command, Object... fields) {
        JsonNode answer = ordered(command, fields);
        assertThat(answer.path("accepted").asBoolean()).as(answer.toString()).isFalse();
        return answer.path("reason").asText();
    }

    /** A program that was overtaken by a fact of the hub's looks again and repeats its order. */
    private JsonNode ordered(String command, Object... fields) {
        JsonNode answer;
        do {
            answer = crm.commands(
                    UUID.randomUUID().toString(), command, number(), dossier().version(), json(fields));
        } while (answer.path("reason").asText().contains("has changed since version"));
        return answer;
    }

    /** The complainant answers a letter; it has reached the dossier. */
    public Complaint repliesTo(Letter letter) {
        long before = times("complainant.replied");
        hub.mailbox(mailbox)
                .receives(NewMail.reply(letter, complainant, mailbox)
                        .on(hub.clock().instant()));
        Patiently.until("the reply in " + number(), () -> times("complainant.replied") > before);
        return this;
    }

    public Complaint awaits(String fact) {
        Patiently.until(fact + " of " + number(), () -> facts().contains(fact));
        return this;
    }

    /** Waits until it lies on that queue as a complaint in that stage, in the published form. */
    public HandlerMessage isAssignedTo(String queue, String stage) {
        HandlerMessage assignment =
                hub.handlerOf(organisation, queue).awaitsAssignment(number()).keepsItsContract();
        assertThat(assignment.says("/stage")).isEqualTo(stage);
        return assignment;
    }

    public Complaint isIn(String stage) {
        assertThat(dossier().stage()).isEqualTo(stage);
        return this;
    }

    public Complaint isClosed() {
        Patiently.until("closed " + number(), () -> dossier().state().equals("closed"));
        return this;
    }

    /** A promise as it stands now; of a clock that ran more than once, the newest. */
    public Promise promise(String id) {
        return hub.the(Dossiers.class).standing(dossier()).promises().stream()
                .filter(promise -> promise.id().equals(id))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    /** What happened so far, {@code type} or {@code type:about}, oldest first. */
    public List<String> facts() {
        return hub.the(Dossiers.class).facts(dossier().id()).stream()
                .map(RecordedFact::type)
                .toList();
    }

    private long times(String fact) {
        return facts().stream().filter(one -> one.startsWith(fact)).count();
    }

    private static String json(Object... fields) {
        Map<String, Object> payload = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            payload.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        try {
            return new ObjectMapper().writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
