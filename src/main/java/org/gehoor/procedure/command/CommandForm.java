package org.gehoor.procedure.command;

import java.util.List;

/** The form of a command: the word that names it and the fields to fill in. */
public sealed interface CommandForm permits CommandType, MessageCommandType {

    /** As a command names it: {@code record_contact}. */
    String word();

    List<Field> fields();
}
