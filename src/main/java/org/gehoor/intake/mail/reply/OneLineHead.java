package org.gehoor.intake.mail.reply;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All fields on one line behind its announcement, as Yahoo writes them: {@code ----- Forwarded Message ----- From: a <a@b>To: cSent: …}. */
final class OneLineHead {

    private OneLineHead() {}

    static @Nullable Letterhead at(final List<Line> lines, final int at) {
        final String words = Dividers.behindAnnouncement(lines.get(at));
        if (words.isEmpty()) {
            return null;
        }
        final Map<HeaderName, String> values = new EnumMap<>(HeaderName.class);
        HeaderName last = HeaderName.OTHER;
        int from = 0;
        for (int colon = words.indexOf(':'); colon >= 0; colon = words.indexOf(':', colon + 1)) {
            final int label = labelBefore(words, from, colon);
            final HeaderName name = label < 0 ? null : HeaderName.of(words.substring(label, colon));
            if (name != null && !values.containsKey(name)) {
                values.merge(last, words.substring(from, label).strip(), Letterhead::joined);
                last = name;
                values.put(name, "");
                from = colon + 1;
            }
        }
        values.merge(last, words.substring(from).strip(), Letterhead::joined);
        final Letterhead head = new Letterhead(at, at + 1, values);
        return head.isOne(true) ? head : null;
    }

    private static int labelBefore(final String words, final int from, final int colon) {
        int label = colon;
        while (label > from && Character.isLetter(words.charAt(label - 1))) {
            label--;
        }
        return label < colon ? label : -1;
    }
}
