package org.gehoor.procedure.command;

import static org.gehoor.procedure.command.Field.may;
import static org.gehoor.procedure.command.Field.must;
import static org.gehoor.procedure.command.Field.oneOf;
import static org.gehoor.procedure.command.FieldKind.NAME;
import static org.gehoor.procedure.command.FieldKind.WORDS;

import java.util.List;
import java.util.Locale;

/** Everything that people can order for a message: one that waits for them and has no dossier yet, or one that is in the wrong one. */
public enum MessageCommandType implements CommandForm {
    /** Says what it is: a complaint becomes a dossier as of its arrival. */
    JUDGE(oneOf("as", "complaint", "question", "feedback")),
    /** Makes its sender known in the dossier that it points to, or in the one that is named. */
    ACCEPT_SENDER(oneOf("as", "complainant", "representative"), may("mandate", WORDS), may("dossier", NAME)),
    REJECT_SENDER(must("reason", WORDS)),
    /** Has it read anew by the rules of today. */
    REPLAY,
    /** Takes what was added to a dossier by mistake to another; where none is named, to a new one of its own. */
    MOVE_MESSAGE(must("reason", WORDS), may("to", NAME));

    private final List<Field> fields;

    MessageCommandType(Field... fields) {
        this.fields = List.of(fields);
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Field> fields() {
        return fields;
    }
}
