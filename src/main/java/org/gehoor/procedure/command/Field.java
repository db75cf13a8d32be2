package org.gehoor.procedure.command;

import java.util.List;

/**
 * One field of a command.
 *
 * @param toTell whether it must be there when the letter that tells the complainant must have it
 * @param choices what it may be, for {@link FieldKind#CHOICE}
 */
public record Field(String name, FieldKind kind, boolean required, boolean toTell, List<String> choices) {

    static Field must(String name, FieldKind kind) {
        return new Field(name, kind, true, false, List.of());
    }

    static Field may(String name, FieldKind kind) {
        return new Field(name, kind, false, false, List.of());
    }

    /** People's words that nobody else can give the letter. */
    static Field toTell(String name) {
        return new Field(name, FieldKind.WORDS, false, true, List.of());
    }

    static Field oneOf(String name, String... choices) {
        return new Field(name, FieldKind.CHOICE, true, false, List.of(choices));
    }
}
