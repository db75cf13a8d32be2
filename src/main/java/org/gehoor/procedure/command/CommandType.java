package org.gehoor.procedure.command;

import static org.gehoor.procedure.command.Field.may;
import static org.gehoor.procedure.command.Field.must;
import static org.gehoor.procedure.command.Field.oneOf;
import static org.gehoor.procedure.command.Field.toTell;
import static org.gehoor.procedure.command.FieldKind.CHECK;
import static org.gehoor.procedure.command.FieldKind.CONSENT;
import static org.gehoor.procedure.command.FieldKind.DAY;
import static org.gehoor.procedure.command.FieldKind.DEADLINE;
import static org.gehoor.procedure.command.FieldKind.EXTERNAL_BODY;
import static org.gehoor.procedure.command.FieldKind.MESSAGE;
import static org.gehoor.procedure.command.FieldKind.MOMENT;
import static org.gehoor.procedure.command.FieldKind.NAME;
import static org.gehoor.procedure.command.FieldKind.NAMES;
import static org.gehoor.procedure.command.FieldKind.OUTCOME;
import static org.gehoor.procedure.command.FieldKind.STAGE;
import static org.gehoor.procedure.command.FieldKind.TERM;
import static org.gehoor.procedure.command.FieldKind.WORDS;
import static org.gehoor.procedure.command.FieldKind.WORDS_BY_KEY;
import static org.gehoor.procedure.command.FieldKind.YES;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gehoor.procedure.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Everything that people can order for a dossier: the word of the command, the fact that it makes, when it is possible at all,
 * and its fields.
 *
 * <p>Fields of words are called as the content keys of the letters that print them.
 */
public enum CommandType implements CommandForm {
    ADMISSIBLE(FactType.ADMISSIBLE, CommandMoment.STEP),
    INADMISSIBLE(FactType.INADMISSIBLE, CommandMoment.STEP, must("reasons", WORDS), toTell("where_to_go")),
    FORWARD(
            FactType.FORWARDED,
            CommandMoment.OPEN,
            must("where_to_go", WORDS),
            must("reasons", WORDS),
            must("complainant_consents", YES)),
    ASSIGN(FactType.ASSIGNED, CommandMoment.OPEN, must("handler", NAME)),
    HAND_OVER(FactType.HANDED_OVER, CommandMoment.STEP),
    ASK_COMPLAINANT(
            FactType.QUESTION_ASKED,
            CommandMoment.OPEN,
            must("question", WORDS),
            must("answer_by", DAY),
            may("what_if_not", WORDS)),
    ASK_THIRD_PARTY(
            FactType.QUESTION_ASKED,
            CommandMoment.OPEN,
            must("party", NAME),
            must("question", WORDS),
            may("answer_by", DAY)),
    RECORD_CONTACT(
            FactType.CONTACT_RECORDED,
            CommandMoment.EVER,
            oneOf("channel", "phone", "mail", "meeting", "letter"),
            must("with", NAME),
            must("text", WORDS),
            may("happened_at", MOMENT)),
    INVITE_HEARING(
            FactType.HEARING_INVITED,
            CommandMoment.UNDER_WAY,
            must("hearing_when", WORDS),
            must("hearing_where", WORDS)),
    /** What is said in mediation stays out of the general dossier: it makes no fact, and is told to nobody. */
    NOTE_IN_CONFIDENCE(CommandMoment.EVER, must("note", WORDS), may("happened_at", MOMENT)),
    RECORD_CONSENT(
            FactType.CONSENT_GIVEN,
            CommandMoment.OPEN,
            must("consent", CONSENT),
            must("party", NAME),
            oneOf("answer", "yes", "no", "withdrawn"),
            may("evidence", WORDS)),
    EXTEND(
            FactType.DEADLINE_EXTENDED,
            CommandMoment.OPEN,
            must("deadline", DEADLINE),
            must("reason", WORDS),
            may("by", TERM)),
    PAUSE(FactType.DEADLINE_PAUSED, CommandMoment.OPEN, must("deadline", DEADLINE), must("reason", WORDS)),
    RESUME(FactType.DEADLINE_RESUMED, CommandMoment.OPEN, must("deadline", DEADLINE), may("reason", WORDS)),
    SEND_MESSAGE(FactType.REQUESTED, CommandMoment.EVER, must("message", MESSAGE), may("words", WORDS_BY_KEY)),
    REPORT_STATUS(
            FactType.REQUESTED,
            CommandMoment.UNDER_WAY,
            must("what_was_done", WORDS),
            must("what_comes_next", WORDS),
            may("message", MESSAGE)),
    DECIDE(
            FactType.DECIDED,
            CommandMoment.OPEN,
            must("outcome", OUTCOME),
            may("outcome_in_words", WORDS),
            toTell("reasons"),
            toTell("decision"),
            toTell("what_is_done"),
            may("points", WORDS),
            may("redress", WORDS),
            toTell("measures"),
            toTell("measure_dates"),
            may("advice", WORDS),
            may("corrective", YES)),
    RECORD_GUARD(
            FactType.GUARD_RECORDED,
            CommandMoment.OPEN,
            must("check", CHECK),
            oneOf("result", "yes", "no"),
            may("evidence", WORDS)),
    SETTLE(FactType.SETTLED, CommandMoment.STEP, must("what_was_agreed", WORDS), must("agreed_by", NAMES)),
    RECORD_REDRESS(FactType.REDRESS_RECORDED, CommandMoment.STEP, must("redress", WORDS), may("actions", NAMES)),
    NOT_RESOLVED(FactType.NOT_RESOLVED, CommandMoment.STEP, must("reason", WORDS)),
    NOT_AGREED(FactType.NOT_AGREED, CommandMoment.STEP, must("reason", WORDS)),
    ASK_JUDGMENT(FactType.JUDGMENT_ASKED, CommandMoment.STEP),
    CONFIRM_IN_WRITING(FactType.CONFIRMED_IN_WRITING, CommandMoment.AWAITING, may("arrived_at", MOMENT)),
    CONFIRM_ORALLY(FactType.CONFIRMED_ORALLY, CommandMoment.AWAITING, must("reason", WORDS)),
    CLOSE_UNCONFIRMED(FactType.UNCONFIRMED, CommandMoment.AWAITING, may("reason", WORDS)),
    DISAGREE(
            FactType.DISAGREED,
            CommandMoment.EVER,
            may("reasons", WORDS),
            may("arrived_at", MOMENT),
            may("accept_late", WORDS)),
    OBJECT(
            FactType.OBJECTION,
            CommandMoment.EVER,
            may("reasons", WORDS),
            may("arrived_at", MOMENT),
            may("accept_late", WORDS)),
    ESCALATE(FactType.ESCALATED, CommandMoment.STEP, must("reason", WORDS)),
    REFER(FactType.REFERRED, CommandMoment.STEP, may("body", EXTERNAL_BODY)),
    RECORD_EXTERNAL_OUTCOME(
            FactType.EXTERNAL_OUTCOME, CommandMoment.EVER, must("body", EXTERNAL_BODY), must("result", WORDS)),
    COMPLAINANT_STOPS(FactType.COMPLAINANT_STOPS, CommandMoment.STEP),
    WITHDRAW(FactType.WITHDRAWN, CommandMoment.OPEN, must("complainants_words", WORDS), may("arrived_at", MOMENT)),
    CLOSE(FactType.CLOSED, CommandMoment.OPEN, must("reason", NAME), may("remark", WORDS)),
    REOPEN(FactType.REOPENED, CommandMoment.CLOSED, must("reason", WORDS), may("stage", STAGE)),
    MARK_CONFIDENTIAL(FactType.CONFIDENTIALITY_CHANGED, CommandMoment.EVER, may("reason", WORDS)),
    UNMARK_CONFIDENTIAL(FactType.CONFIDENTIALITY_CHANGED, CommandMoment.EVER, must("reason", WORDS)),
    GRANT_ACCESS(FactType.ACCESS_GIVEN, CommandMoment.EVER, must("what", NAME), may("remark", WORDS)),
    RECOMMEND(FactType.RECOMMENDATION_MADE, CommandMoment.EVER, must("recommendation", WORDS), may("to", NAME)),
    RECORD_FOLLOW_UP(FactType.RECOMMENDATION_FOLLOWED_UP, CommandMoment.EVER, must("what_was_done", WORDS)),
    CORRECT_REGISTRATION(FactType.REGISTRATION_CORRECTED, CommandMoment.EVER, must("fields", WORDS_BY_KEY)),
    NOT_A_COMPLAINT(
            FactType.NOT_A_COMPLAINT,
            CommandMoment.UNDER_WAY,
            oneOf("kind", "question", "feedback"),
            must("reason", WORDS)),
    MERGE(FactType.MERGED, CommandMoment.OPEN, must("into", NAME)),
    UNMERGE(FactType.REOPENED, CommandMoment.CLOSED, must("reason", WORDS)),
    HOLD(FactType.HOLD_PLACED, CommandMoment.EVER, must("reason", WORDS)),
    RELEASE_HOLD(FactType.HOLD_RELEASED, CommandMoment.EVER, must("reason", WORDS)),
    SENT_OUTSIDE(
            FactType.MESSAGE_SENT,
            CommandMoment.EVER,
            must("message", MESSAGE),
            must("on", DAY),
            oneOf("how", "mail", "post", "handed_over"),
            must("copy", WORDS));

    private final @Nullable FactType makes;
    private final CommandMoment when;
    private final List<Field> fields;

    CommandType(FactType makes, CommandMoment when, Field... fields) {
        this.makes = makes;
        this.when = when;
        this.fields = List.of(fields);
    }

    /** One that makes no fact. */
    CommandType(CommandMoment when, Field... fields) {
        this.makes = null;
        this.when = when;
        this.fields = List.of(fields);
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a fact of the dossier comes of it; all but {@link #NOTE_IN_CONFIDENCE} make one. */
    public boolean makesAFact() {
        return makes != null;
    }

    /** @throws java.util.NoSuchElementException of one that makes none */
    public FactType makes() {
        return Optional.ofNullable(makes).orElseThrow();
    }

    public boolean makes(FactType fact) {
        return makes == fact;
    }

    public CommandMoment when() {
        return when;
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    /** Whether some command has a field of words of that name: what letters print of it people must give. */
    public static boolean tells(String word) {
        return Arrays.stream(values())
                .flatMap(type -> type.fields.stream())
                .anyMatch(field -> field.kind() == WORDS && field.name().equals(word));
    }

    public static Optional<CommandType> called(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
