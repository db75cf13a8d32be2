package org.gehoor.intake.mail.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mail that a mail passes on in its text. What comes first decides: a line that says so is a forward; a header block, an
 * attribution or {@code Original Message} is one only under a subject that says so, else the mail is a reply.
 */
public final class ForwardReader {

    private static final int MOST_LAYERS = 5;

    private final List<Line> lines;
    private final Attributions attributions;
    private final boolean forwarded;
    private final int layer;

    private ForwardReader(final List<Line> lines, final boolean forwarded, final int layer) {
        this.lines = lines;
        this.attributions = new Attributions(lines);
        this.forwarded = forwarded;
        this.layer = layer;
    }

    /** Reads a text with the signs of {@code Mark}; null where nothing is passed on in it. */
    public static @Nullable PassedOn read(final String marked, final String subject) {
        return read(marked, SubjectPrefixes.kind(subject) == PrefixKind.FORWARD, 1);
    }

    private static @Nullable PassedOn read(final String marked, final boolean forwarded, final int layer) {
        return new ForwardReader(Lines.of(marked), forwarded, layer).first();
    }

    private @Nullable PassedOn first() {
        for (int at = 0; at < lines.size(); at++) {
            final Line line = lines.get(at);
            if (line.isBlank()) {
                continue;
            }
            if (Dividers.isForward(line)) {
                final PassedOn found = announced(at);
                if (found != null) {
                    return found;
                }
            }
            final Letterhead oneLine = OneLineHead.at(lines, at);
            if (oneLine != null) {
                return forwarded || Dividers.isForward(line) ? passedOn(at, oneLine) : null;
            }
            final Letterhead head = Letterhead.at(lines, at, false);
            if (head != null) {
                return forwarded ? passedOn(at, head) : null;
            }
            if (Dividers.isOriginal(line)) {
                return forwarded ? announced(at) : null;
            }
            final Attribution attribution = attributions.at(at);
            if (attribution != null && (attribution.strong() || isQuoted(attribution.to()))) {
                return forwarded && attribution.strong() ? attributed(at, attribution) : null;
            }
            if (line.isQuoted() && !forwarded) {
                return null;
            }
        }
        return null;
    }

    private boolean isQuoted(final int at) {
        return at < lines.size() && lines.get(at).isQuoted();
    }

    /** Below a line that says so the header block may be short, or be an attribution. */
    private @Nullable PassedOn announced(final int at) {
        int said = 0;
        for (int i = at + 1; i < lines.size() && i < at + 12 && said < 3; i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            said++;
            final Letterhead head = Letterhead.at(lines, i, true);
            if (head != null) {
                return passedOn(at, head);
            }
            final Attribution attribution = attributions.at(i);
            if (attribution != null && attribution.strong()) {
                return attributed(at, attribution);
            }
        }
        return null;
    }

    private PassedOn passedOn(final int at, final Letterhead head) {
        final PassedOnHeader header = new PassedOnHeader(
                head.value(HeaderName.FROM),
                head.value(HeaderName.TO),
                head.value(HeaderName.CC),
                head.value(HeaderName.SUBJECT),
                head.value(HeaderName.DATE));
        return passedOn(at, head.from(), withoutRepeat(at, head.to()), header);
    }

    /** Some programs write the line that announces the mail once more below the header. */
    private int withoutRepeat(final int announcement, final int body) {
        int next = body;
        while (next < lines.size() && next < body + 4 && lines.get(next).isBlank()) {
            next++;
        }
        final boolean repeated = announcement < body
                && next < lines.size()
                && Dividers.isForward(lines.get(next))
                && lines.get(next).bare().equals(lines.get(announcement).bare())
                && (next + 1 >= lines.size() || Letterhead.at(lines, next + 1, true) == null);
        return repeated ? next + 1 : body;
    }

    private PassedOn attributed(final int at, final Attribution attribution) {
        final PassedOnHeader header = new PassedOnHeader(
                AttributionWords.person(attribution.words()), "", "", "", AttributionWords.date(attribution.words()));
        return passedOn(at, attribution.from(), attribution.to(), header);
    }

    private PassedOn passedOn(final int at, final int head, final int body, final PassedOnHeader header) {
        final int from = withRules(at, lines.get(head).isQuoted());
        final int depth = lines.get(head).depth();
        int to = lines.size();
        if (depth > 0) {
            to = body;
            while (to < lines.size() && (lines.get(to).isQuoted() || isGap(to))) {
                to++;
            }
        }
        final String text = Unquoted.text(lines, body, to);
        final boolean again = SubjectPrefixes.kind(header.subject()) == PrefixKind.FORWARD;
        final PassedOn inner = layer < MOST_LAYERS ? read(text, again, layer + 1) : null;
        return new PassedOn(lines, from, to, header, text, comment(from, to), isAtOnce(inner) ? inner : null);
    }

    private int withRules(final int at, final boolean quoted) {
        int from = at;
        while (from > 0
                && (lines.get(from - 1).isBlank()
                        || quoted && lines.get(from - 1).isQuoted()
                        || Dividers.isRule(lines.get(from - 1)))) {
            from--;
        }
        return from;
    }

    /** A layer counts as the first mail only where little stands above it: else somebody wrote there. */
    private static boolean isAtOnce(final @Nullable PassedOn inner) {
        return inner != null && inner.comment() == null;
    }

    private boolean isGap(final int at) {
        return lines.get(at).isBlank()
                && at + 1 < lines.size()
                && lines.get(at + 1).isQuoted();
    }

    private @Nullable String comment(final int from, final int to) {
        final Sorting sorting = new Sorting(lines);
        sorting.put(from, to, Place.QUOTED);
        Signatures.sort(sorting);
        final String words = sorting.saysSomethingNew(0, lines.size()) ? sorting.text(Place.NEW) : "";
        return words.isBlank() ? null : words;
    }
}
