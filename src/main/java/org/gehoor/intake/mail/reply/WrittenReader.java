package org.gehoor.intake.mail.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts what the sender wrote now from earlier mails and the signature, line by line in one pass; when in doubt text is new. */
public final class WrittenReader {

    private final Sorting sorting;
    private final List<Line> lines;
    private final Attributions attributions;
    private final boolean answers;
    private boolean saidSomething;

    private WrittenReader(final List<Line> lines, final boolean answers) {
        this.lines = lines;
        this.sorting = new Sorting(lines);
        this.attributions = new Attributions(lines);
        this.answers = answers;
    }

    /**
     * Reads a text with the signs of {@code Mark}.
     *
     * @param answers whether the mail says that it answers another (prefix, In-Reply-To): only then a header block may be the first thing in it
     * @param forward the forward that this text holds, or null
     */
    public static Written read(final String marked, final boolean answers, final @Nullable PassedOn forward) {
        final List<Line> lines = forward == null ? Lines.of(marked) : forward.lines();
        final WrittenReader reader = new WrittenReader(lines, answers);
        if (forward == null) {
            reader.sortQuotes();
        } else {
            reader.quote(forward.from(), forward.to());
        }
        Signatures.sort(reader.sorting);
        return reader.written();
    }

    private Written written() {
        return new Written(sorting.text(Place.NEW), sorting.text(Place.QUOTED), sorting.text(Place.SIGNATURE));
    }

    private void sortQuotes() {
        int at = 0;
        while (at < lines.size()) {
            final int next = step(at);
            // only blank and drawn lines are taken back later
            saidSomething |= sorting.isNew(at) && !lines.get(at).isBlank() && !Dividers.isRule(lines.get(at));
            at = next;
        }
    }

    /** Sorts the line and what belongs with it; the next line to look at. */
    private int step(final int at) {
        final Line line = lines.get(at);
        if (line.isBlank()) {
            return at + 1;
        }
        if (line.isQuoted()) {
            return Dividers.isGroupWise(line) && saidSomething ? quoteRest(at) : quotation(at);
        }
        final Letterhead oneLine = OneLineHead.at(lines, at);
        if (oneLine != null) {
            return earlier(at, oneLine.to());
        }
        if (Dividers.isReplyAbove(line)) {
            return saidSomething ? quoteRest(at) : quote(at, at + 1);
        }
        final boolean announced = Dividers.isOriginal(line) || Dividers.isForward(line) && isAnnouncing(at);
        if (announced || line.divider() && isLabelled(at)) {
            final Letterhead head = headBelow(at);
            return head == null ? quoteRest(at) : earlier(at, head.to());
        }
        final Letterhead head = Letterhead.at(lines, at, false);
        if (head != null && (answers || saidSomething || line.divider())) {
            return earlier(at, head.to());
        }
        final Attribution attribution = attributions.at(at);
        if (attribution != null) {
            return attributed(attribution);
        }
        return line.attribution() && isFollowedByQuote(at + 1) ? quote(at, at + 1) : at + 1;
    }

    /** A forward line within a text that is no forward counts where a header block follows. */
    private boolean isAnnouncing(final int at) {
        return headBelow(at) != null;
    }

    private @Nullable Letterhead headBelow(final int at) {
        for (int i = at; i < lines.size() && i <= at + 4; i++) {
            final Letterhead head = Letterhead.at(lines, i, true);
            if (head != null) {
                return head;
            }
        }
        return null;
    }

    /** Labels of a language we do not know, below a divider of the mail program: at least two of the next lines begin with one. */
    private boolean isLabelled(final int at) {
        int labels = 0;
        int seen = 0;
        for (int i = at; i < lines.size() && seen < 6; i++) {
            final String bare = lines.get(i).bare();
            if (!bare.isEmpty() && !Dividers.isRule(lines.get(i))) {
                seen++;
                final int colon = bare.indexOf(':');
                labels += colon > 0 && colon < 25 && colon + 1 < bare.length() && bare.charAt(colon + 1) == ' ' ? 1 : 0;
            }
        }
        return labels >= 2;
    }

    private int earlier(final int from, final int to) {
        quote(from, to);
        // where its text is quoted, what comes after the quotation was written now
        return isFollowedByQuote(to) ? to : quoteRest(to);
    }

    private int attributed(final Attribution attribution) {
        final int to = attribution.to();
        if (isFollowedByQuote(to)) {
            return quote(attribution.from(), to);
        }
        if (isFollowedByIndent(to)) {
            quote(attribution.from(), to);
            int end = to;
            while (end < lines.size()
                    && (lines.get(end).indented() || lines.get(end).isBlank())) {
                end++;
            }
            return quote(to, end);
        }
        if (!attribution.strong()) {
            return attribution.from() + 1;
        }
        // written below an attribution without any mark: whose it is nobody knows, so it stays new
        return saidSomething ? quoteRest(attribution.from()) : quote(attribution.from(), to);
    }

    /** A run of quoted lines. */
    private int quotation(final int from) {
        int end = from;
        while (end < lines.size() && (lines.get(end).isQuoted() || isWrappedQuote(end))) {
            end++;
        }
        return quote(from, end);
    }

    /** A blank line between two quoted ones. */
    private boolean isWrappedQuote(final int at) {
        return lines.get(at).isBlank()
                && at + 1 < lines.size()
                && lines.get(at + 1).isQuoted();
    }

    private boolean isFollowedByQuote(final int from) {
        final int next = nextSaying(from);
        return next >= 0 && lines.get(next).isQuoted();
    }

    private boolean isFollowedByIndent(final int from) {
        final int next = nextSaying(from);
        return next >= 0 && lines.get(next).indented();
    }

    private int nextSaying(final int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank() && at < from + 12) {
            at++;
        }
        return at < lines.size() && !lines.get(at).isBlank() ? at : -1;
    }

    /** Quoted, with the drawn lines and blanks above it. */
    private int quote(final int from, final int to) {
        int start = from;
        while (start > 0
                && sorting.isNew(start - 1)
                && (lines.get(start - 1).isBlank() || Dividers.isRule(lines.get(start - 1)))) {
            start--;
        }
        sorting.put(start, to, Place.QUOTED);
        return to;
    }

    private int quoteRest(final int from) {
        return quote(from, lines.size());
    }
}
