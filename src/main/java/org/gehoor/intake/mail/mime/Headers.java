package org.gehoor.intake.mail.mime;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of one mail or part, in order; values are cut at {@value #MAX_VALUE} bytes and hold no control characters.
 *
 * <p>Raw 8-bit values are read as UTF-8, else in the charset of the text, else windows-1252; encoded words are left for {@link EncodedWords}.
 */
public final class Headers {

    static final int MAX_VALUE = 10_240;

    private final byte[] raw;
    private final List<Field> fields;

    Headers(final byte[] raw, final List<Field> fields) {
        this.raw = raw;
        this.fields = List.copyOf(fields);
    }

    /** A field by its lower-case name and the place of its value, folded as it came. */
    record Field(String name, int from, int to) {}

    /** The first value of a field, unfolded, or null; names are given in lower case. */
    public @Nullable String first(final String name) {
        for (final Field field : fields) {
            if (field.name().equals(name)) {
                return value(field);
            }
        }
        return null;
    }

    /** Every value of a field, in the order of the mail. */
    public List<String> all(final String name) {
        final List<String> values = new ArrayList<>(1);
        for (final Field field : fields) {
            if (field.name().equals(name)) {
                values.add(value(field));
            }
        }
        return values;
    }

    public boolean has(final String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Raw 8-bit values are mostly in the charset of the text, where the mail says which that is. */
    private @Nullable String declaredFor(final Field field, final int to) {
        if (field.name().startsWith("content-")
                || ByteCensus.of(raw, field.from(), to).isUtf8()) {
            return null;
        }
        final String type = first("content-type");
        return type == null ? null : MediaType.of(type, MediaType.PLAIN).parameter("charset");
    }

    private String value(final Field field) {
        int to = field.to();
        if (to - field.from() > MAX_VALUE) {
            to = field.from() + MAX_VALUE;
            while (to > field.from() && (raw[to] & 0xC0) == 0x80) {
                to--;
            }
        }
        final Charset charset = CharsetGuess.of(raw, field.from(), to, declaredFor(field, to));
        return Visible.unfolded(new String(raw, field.from(), to - field.from(), charset));
    }
}
