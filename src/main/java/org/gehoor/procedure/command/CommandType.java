package org.gehoor.procedure.command;

import static org.gehoor.procedure.command.Field.Kind.CHECK;
import static org.gehoor.procedure.command.Field.Kind.CONSENT;
import static org.gehoor.procedure.command.Field.Kind.DAY;
import static org.gehoor.procedure.command.Field.Kind.DEADLINE;
import static org.gehoor.procedure.command.Field.Kind.EXTERNAL_BODY;
import static org.gehoor.procedure.command.Field.Kind.MESSAGE;
import static org.gehoor.procedure.command.Field.Kind.MOMENT;
import static org.gehoor.procedure.command.Field.Kind.NAME;
import static org.gehoor.procedure.command.Field.Kind.NAMES;
import static org.gehoor.procedure.command.Field.Kind.OUTCOME;
import static org.gehoor.procedure.command.Field.Kind.STAGE;
import static org.gehoor.procedure.command.Field.Kind.TERM;
import static org.gehoor.procedure.command.Field.Kind.WORDS;
import static org.gehoor.procedure.command.Field.Kind.WORDS_BY_KEY;
import static org.gehoor.procedure.command.Field.Kind.YES;
import static org.gehoor.procedure.command.Field.may;
import static org.gehoor.procedure.command.Field.must;
import static org.gehoor.procedure.command.Field.oneOf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gehoor.procedure.FactType;

/**
 * Everything that people can order for a dossier: the word of the command, the fact that it makes, when it is possible at all,
 * and its fields.
 *
 * <p>Fields of words are called as the content keys of the letters that print them.
 */
public enum CommandType implements CommandForm {
    ADMISSIBLE(FactType.ADMISSIBLE, When.STEP),
    INADMISSIBLE(FactType.INADMISSIBLE, When.STEP, must("reasons", WORDS), may("where_to_go", WORDS)),
    FORWARD(
            FactType.FORWARDED,
            When.OPEN,
            must("where_to_go", WORDS),
            must("reasons", WORDS),
            must("complainant_consents", YES)),
    ASSIGN(FactType.ASSIGNED, When.OPEN, must("handler", NAME)),
    HAND_OVER(FactType.HANDED_OVER, When.STEP),
    ASK_COMPLAINANT(
            FactType.QUESTION_ASKED,
            When.OPEN,
            must("question", WORDS),
            must("answer_by", DAY),
            may("what_if_not", WORDS)),
    ASK_THIRD_PARTY(
            FactType.QUESTION_ASKED, When.OPEN, must("party", NAME), must("question", WORDS), may("answer_by", DAY)),
    RECORD_CONTACT(
            FactType.CONTACT_RECORDED,
            When.EVER,
            oneOf("channel", "phone", "mail", "meeting", "letter"),
            must("with", NAME),
            must("text", WORDS),
            may("happened_at", MOMENT)),
    INVITE_HEARING(FactType.HEARING_INVITED, When.UNDER_WAY, must("hearing_when", WORDS), must("hearing_where", WORDS)),
    RECORD_CONSENT(
            FactType.CONSENT_GIVEN,
            When.OPEN,
            must("consent", CONSENT),
            must("party", NAME),
            oneOf("answer", "yes", "no", "withdrawn"),
            may("evidence", WORDS)),
    EXTEND(FactType.DEADLINE_EXTENDED, When.OPEN, must("deadline", DEADLINE), must("reason", WORDS), may("by", TERM)),
    PAUSE(FactType.DEADLINE_PAUSED, When.OPEN, must("deadline", DEADLINE), must("reason", WORDS)),
    RESUME(FactType.DEADLINE_RESUMED, When.OPEN, must("deadline", DEADLINE), may("reason", WORDS)),
    SEND_MESSAGE(FactType.REQUESTED, When.EVER, must("message", MESSAGE), may("words", WORDS_BY_KEY)),
    REPORT_STATUS(
            FactType.REQUESTED,
            When.UNDER_WAY,
            must("what_was_done", WORDS),
            must("what_comes_next", WORDS),
            may("message", MESSAGE)),
    DECIDE(
            FactType.DECIDED,
            When.OPEN,
            must("outcome", OUTCOME),
            may("outcome_in_words", WORDS),
            may("reasons", WORDS),
            may("decision", WORDS),
            may("what_is_done", WORDS),
            may("points", WORDS),
            may("redress", WORDS),
            may("measures", WORDS),
            may("measure_dates", WORDS),
            may("advice", WORDS),
            may("corrective", YES)),
    RECORD_GUARD(
            FactType.GUARD_RECORDED,
            When.OPEN,
            must("check", CHECK),
            oneOf("result", "yes", "no"),
            may("evidence", WORDS)),
    SETTLE(FactType.SETTLED, When.STEP, must("what_was_agreed", WORDS), must("agreed_by", NAMES)),
    RECORD_REDRESS(FactType.REDRESS_RECORDED, When.STEP, must("redress", WORDS), may("actions", NAMES)),
    NOT_RESOLVED(FactType.NOT_RESOLVED, When.STEP, must("reason", WORDS)),
    NOT_AGREED(FactType.NOT_AGREED, When.STEP, must("reason", WORDS)),
    ASK_JUDGMENT(FactType.JUDGMENT_ASKED, When.STEP),
    CONFIRM_IN_WRITING(FactType.CONFIRMED_IN_WRITING, When.AWAITING, may("arrived_at", MOMENT)),
    CONFIRM_ORALLY(FactType.CONFIRMED_ORALLY, When.AWAITING, must("reason", WORDS)),
    CLOSE_UNCONFIRMED(FactType.UNCONFIRMED, When.AWAITING, may("reason", WORDS)),
    DISAGREE(
            FactType.DISAGREED, When.EVER, may("reasons", WORDS), may("arrived_at", MOMENT), may("accept_late", WORDS)),
    OBJECT(FactType.OBJECTION, When.EVER, may("reasons", WORDS), may("arrived_at", MOMENT), may("accept_late", WORDS)),
    ESCALATE(FactType.ESCALATED, When.STEP, must("reason", WORDS)),
    REFER(FactType.REFERRED, When.STEP, may("body", EXTERNAL_BODY)),
    RECORD_EXTERNAL_OUTCOME(FactType.EXTERNAL_OUTCOME, When.EVER, must("body", EXTERNAL_BODY), must("result", WORDS)),
    COMPLAINANT_STOPS(FactType.COMPLAINANT_STOPS, When.STEP),
    WITHDRAW(FactType.WITHDRAWN, When.OPEN, must("complainants_words", WORDS), may("arrived_at", MOMENT)),
    CLOSE(FactType.CLOSED, When.OPEN, must("reason", NAME), may("remark", WORDS)),
    REOPEN(FactType.REOPENED, When.CLOSED, must("reason", WORDS), may("stage", STAGE)),
    MARK_CONFIDENTIAL(FactType.CONFIDENTIALITY_CHANGED, When.EVER, may("reason", WORDS)),
    UNMARK_CONFIDENTIAL(FactType.CONFIDENTIALITY_CHANGED, When.EVER, must("reason", WORDS)),
    GRANT_ACCESS(FactType.ACCESS_GIVEN, When.EVER, must("what", NAME), may("remark", WORDS)),
    RECOMMEND(FactType.RECOMMENDATION_MADE, When.EVER, must("recommendation", WORDS), may("to", NAME)),
    CORRECT_REGISTRATION(FactType.REGISTRATION_CORRECTED, When.EVER, must("fields", WORDS_BY_KEY)),
    NOT_A_COMPLAINT(
            FactType.NOT_A_COMPLAINT, When.UNDER_WAY, oneOf("kind", "question", "feedback"), must("reason", WORDS)),
    MERGE(FactType.MERGED, When.OPEN, must("into", NAME)),
    UNMERGE(FactType.REOPENED, When.CLOSED, must("reason", WORDS)),
    HOLD(FactType.HOLD_PLACED, When.EVER, must("reason", WORDS)),
    RELEASE_HOLD(FactType.HOLD_RELEASED, When.EVER, must("reason", WORDS)),
    SENT_OUTSIDE(
            FactType.MESSAGE_SENT,
            When.EVER,
            must("message", MESSAGE),
            must("on", DAY),
            oneOf("how", "mail", "post", "handed_over"),
            must("copy", WORDS));

    private final FactType makes;
    private final When when;
    private final List<Field> fields;

    CommandType(FactType makes, When when, Field... fields) {
        this.makes = makes;
        this.when = when;
        this.fields = List.of(fields);
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public FactType makes() {
        return makes;
    }

    public When when() {
        return when;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    public static Optional<CommandType> called(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** When a command is possible at all. */
    public enum When {
        /** While the house still has to come to an answer, and the stage has an exit for it. */
        STEP,
        /** While the house still has to come to an answer. */
        UNDER_WAY,
        /** Until it is closed. */
        OPEN,
        /** While an oral complaint waits for its confirmation. */
        AWAITING,
        CLOSED,
        /** Until it is erased. */
        EVER
    }
}
