package org.gehoor.procedure.command;

import java.util.List;

/**
 * One field of a command.
 *
 * @param choices what it may be, for {@link FieldKind#CHOICE}
 */
public record Field(String name, FieldKind kind, boolean required, List<String> choices) {

    static Field must(String name, FieldKind kind) {
        return new Field(name, kind, true, List.of());
    }

    static Field may(String name, FieldKind kind) {
        return new Field(name, kind, false, List.of());
    }

    static Field oneOf(String name, String... choices) {
        return new Field(name, FieldKind.CHOICE, true, List.of(choices));
    }
}
