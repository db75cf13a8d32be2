package org.gehoor.procedure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The closed list of things that can happen to a dossier, in the words that a {@code procedure.yml} uses.
 *
 * <p>Some are about one message, deadline, consent or stage, named after a colon: {@code message.sent:acknowledgement}.
 */
public enum FactType {
    REGISTERED("registered", Origin.PEOPLE),
    /** The moment the complaint reached us; kept as a detail of {@link #REGISTERED}, only a clock's start. */
    RECEIVED("received", Origin.START),
    /** The same moment as {@link #RECEIVED}. */
    FIRST_CONTACT("first_contact", Origin.START),
    CONFIRMED_IN_WRITING("confirmed_in_writing", Origin.PEOPLE),
    CONFIRMED_ORALLY("confirmed_orally", Origin.PEOPLE),
    UNCONFIRMED("unconfirmed", Origin.PEOPLE),
    ASSIGNED("assigned", Origin.PEOPLE),
    HANDED_OVER("handed_over", Origin.PEOPLE),
    ADMISSIBLE("admissible", Origin.PEOPLE),
    INADMISSIBLE("inadmissible", Origin.PEOPLE),
    FORWARDED("forwarded", Origin.PEOPLE),
    /** What came in is a question or feedback after all: the dossier closes. */
    NOT_A_COMPLAINT("not_a_complaint", Origin.PEOPLE),
    /** It doubles another dossier, which goes on alone. */
    MERGED("merged", Origin.PEOPLE),
    STAGE_ENTERED("stage.entered", Origin.CLOCKWORK),
    STAGE_LEFT("stage.left", Origin.CLOCKWORK),
    /** About whom was asked: {@code question.asked:complainant}. */
    QUESTION_ASKED("question.asked", Origin.PEOPLE),
    COMPLAINANT_REPLIED("complainant.replied", Origin.PEOPLE),
    /** A person let somebody unknown take part. */
    SENDER_ACCEPTED("sender.accepted", Origin.PEOPLE),
    /** A person kept somebody unknown out. */
    SENDER_REJECTED("sender.rejected", Origin.PEOPLE),
    CONTACT_RECORDED("contact.recorded", Origin.PEOPLE),
    HEARING_INVITED("hearing.invited", Origin.PEOPLE),
    REGISTRATION_CORRECTED("registration.corrected", Origin.PEOPLE),
    GUARD_RECORDED("guard.recorded", Origin.PEOPLE),
    CONSENT_GIVEN("consent.given", Origin.PEOPLE),
    CONSENT_REFUSED("consent.refused", Origin.PEOPLE),
    CONSENT_WITHDRAWN("consent.withdrawn", Origin.PEOPLE),
    CONSENT_COMPLETE("consent.complete", Origin.PEOPLE),
    DEADLINE_WARNING("deadline.warning", Origin.CLOCKWORK),
    DEADLINE_BREACHED("deadline.breached", Origin.CLOCKWORK),
    DEADLINE_CANCELLED("deadline.cancelled", Origin.PEOPLE),
    DEADLINE_EXTENDED("deadline.extended", Origin.PEOPLE),
    DEADLINE_PAUSED("deadline.paused", Origin.PEOPLE),
    DEADLINE_RESUMED("deadline.resumed", Origin.PEOPLE),
    MESSAGE_QUEUED("message.queued", Origin.CLOCKWORK),
    /** A further copy of a mail that is in the dossier already. */
    MESSAGE_JOINED("message.joined", Origin.CLOCKWORK),
    /** What had come in here belongs to another dossier, and is there now: what follows from it here is undone. */
    MESSAGE_MOVED("message.moved", Origin.PEOPLE),
    /** A machine's mail about the dossier. */
    MESSAGE_AUTOMATIC("message.automatic", Origin.CLOCKWORK),
    /** Accepted by our outgoing server, or recorded as sent outside the hub. */
    MESSAGE_SENT("message.sent", Origin.PEOPLE),
    /** Accepted by our outgoing server, and returned by another since: nothing is met by it any more. */
    MESSAGE_BOUNCED("message.bounced", Origin.CLOCKWORK),
    /** A server has not delivered it yet and goes on trying. */
    MESSAGE_DELAYED("message.delayed", Origin.CLOCKWORK),
    /** Given up for good. */
    MESSAGE_FAILED("message.failed", Origin.CLOCKWORK),
    /** In a message's {@code event}: the due moment of a recurring letter. */
    RECURRING("recurring", Origin.CLOCKWORK),
    /** In a message's {@code event}: the due moment of a reminder to confirm an oral complaint. */
    REMINDER("reminder", Origin.CLOCKWORK),
    /** A handler asked for one letter: {@code requested:status}. Any message may be asked for. */
    REQUESTED("requested", Origin.PEOPLE),
    DECIDED("decided", Origin.PEOPLE),
    ANSWERED("answered", Origin.PEOPLE),
    SETTLED("settled", Origin.PEOPLE),
    NOT_RESOLVED("not_resolved", Origin.PEOPLE),
    NOT_AGREED("not_agreed", Origin.PEOPLE),
    JUDGMENT_ASKED("judgment_asked", Origin.PEOPLE),
    REDRESS_RECORDED("redress.recorded", Origin.PEOPLE),
    DISAGREED("disagreed", Origin.PEOPLE),
    OBJECTION("objection", Origin.PEOPLE),
    ESCALATED("escalated", Origin.PEOPLE),
    REFERRED("referred", Origin.PEOPLE),
    /** What a body outside came to: {@code external.outcome:kifid}. */
    EXTERNAL_OUTCOME("external.outcome", Origin.PEOPLE),
    COMPLAINANT_STOPS("complainant_stops", Origin.PEOPLE),
    WITHDRAWN("withdrawn", Origin.PEOPLE),
    CLOSED("closed", Origin.PEOPLE),
    REOPENED("reopened", Origin.PEOPLE),
    CONFIDENTIALITY_CHANGED("confidentiality.changed", Origin.PEOPLE),
    ACCESS_GIVEN("access.given", Origin.PEOPLE),
    /** Not to be erased for now. */
    HOLD_PLACED("hold.placed", Origin.PEOPLE),
    HOLD_RELEASED("hold.released", Origin.PEOPLE),
    RECOMMENDATION_MADE("recommendation.made", Origin.PEOPLE),
    /** What was done with the recommendations made so far. */
    RECOMMENDATION_FOLLOWED_UP("recommendation.followed_up", Origin.PEOPLE),
    REPORT_MADE("report.made", Origin.PEOPLE),
    PURGED("purged", Origin.PEOPLE);

    private static final Map<String, FactType> BY_WORD = new HashMap<>();

    static {
        for (FactType type : values()) {
            BY_WORD.put(type.word, type);
        }
    }

    private final String word;
    private final Origin origin;

    FactType(String word, Origin origin) {
        this.word = word;
        this.origin = origin;
    }

    /** The word in configuration, history and events: {@code message.sent}. */
    public String word() {
        return word;
    }

    /** {@code message.sent:acknowledgement} for {@code about("acknowledgement")}. */
    public String about(String subject) {
        return word + ":" + subject;
    }

    /** Whether a letter or a command of people can bring it about, so that it may meet a promise. */
    public boolean canMeetAPromise() {
        return origin == Origin.PEOPLE;
    }

    /** The type that a word of the configuration names; a subject after a colon is left out of account. */
    public static Optional<FactType> called(String word) {
        int colon = word.indexOf(':');
        return Optional.ofNullable(BY_WORD.get(colon < 0 ? word : word.substring(0, colon)));
    }

    private enum Origin {
        START,
        PEOPLE,
        CLOCKWORK
    }
}
