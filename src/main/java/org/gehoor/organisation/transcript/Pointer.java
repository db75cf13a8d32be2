package org.gehoor.organisation.transcript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) in which a step {@code *} stands for every element of a list or every value of an object:
 * {@code /results/channels/*}{@code /alternatives/0/transcript}.
 */
public final class Pointer {

    /** The step that stands for all. */
    public static final String ALL = "*";

    private static final int LONGEST = 200;

    private final String written;
    private final List<String> steps;

    private Pointer(final String written, final List<String> steps) {
        this.written = written;
        this.steps = List.copyOf(steps);
    }

    /** @throws IllegalArgumentException what is wrong — what to do */
    public static Pointer parse(final String written) {
        if (written.length() > LONGEST) {
            throw new IllegalArgumentException("is too long for a JSON Pointer — shorten it to " + LONGEST);
        }
        final List<String> steps = new ArrayList<>();
        if (!written.isEmpty()) {
            if (!written.startsWith("/")) {
                throw new IllegalArgumentException("'" + written + "' is no JSON Pointer — begin it with /");
            }
            for (final String step : written.substring(1).split("/", -1)) {
                if (step.matches(".*~(?![01]).*")) {
                    throw new IllegalArgumentException("'" + written + "' has a lone ~ — write ~0 for ~ and ~1 for /");
                }
                steps.add(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return new Pointer(written, steps);
    }

    /** Names of keys, places in lists, or {@link #ALL}; none for the document itself. */
    public List<String> steps() {
        return steps;
    }

    @Override
    public boolean equals(final @Nullable Object other) {
        return other instanceof Pointer pointer && written.equals(pointer.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }
}
