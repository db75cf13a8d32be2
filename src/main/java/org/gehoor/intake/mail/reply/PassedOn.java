package org.gehoor.intake.mail.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail that somebody passed on within the text of another: its header as words, nothing of it vouched for. */
public final class PassedOn {

    private final List<Line> lines;
    private final int from;
    private final int to;
    private final PassedOnHeader header;
    private final String text;
    private final @Nullable String comment;
    private final @Nullable PassedOn inner;

    PassedOn(
            final List<Line> lines,
            final int from,
            final int to,
            final PassedOnHeader header,
            final String text,
            final @Nullable String comment,
            final @Nullable PassedOn inner) {
        this.lines = lines;
        this.from = from;
        this.to = to;
        this.header = header;
        this.text = text;
        this.comment = comment;
        this.inner = inner;
    }

    public PassedOnHeader header() {
        return header;
    }

    /** The mail passed on, without the quotation marks that passing on gave it. */
    public String text() {
        return text;
    }

    /** The forwarder's own words, null for none. */
    public @Nullable String comment() {
        return comment;
    }

    /** What the mail passed on passes on itself, null where it was the first. */
    public @Nullable PassedOn inner() {
        return inner;
    }

    List<Line> lines() {
        return lines;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
