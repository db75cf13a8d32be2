package org.gehoor.procedure.command;

import static org.gehoor.procedure.command.Field.may;
import static org.gehoor.procedure.command.Field.must;
import static org.gehoor.procedure.command.Field.oneOf;
import static org.gehoor.procedure.command.FieldKind.NAME;
import static org.gehoor.procedure.command.FieldKind.WORDS;

import java.util.List;
import java.util.Locale;

/** Everything that people can order for a message that waits for them and has no dossier yet. */
public enum MessageCommandType implements CommandForm {
    /** Says what it is: a complaint becomes a dossier as of its arrival. */
    JUDGE(oneOf("as", "complaint", "question", "feedback")),
    /** Makes its sender known in the dossier that it points to, or in the one that is named. */
    ACCEPT_SENDER(oneOf("as", "complainant", "representative"), may("mandate", WORDS), may("dossier", NAME)),
    REJECT_SENDER(must("reason", WORDS)),
    /** Has it read anew by the rules of today. */
    REPLAY;

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
