package org.gehoor.intake.mail.reply;

import java.util.List;

/** What a mailing list or a newsletter writes below a drawn line. */
final class ListFooter {

    private static final int MOST_LINES = 12;

    private ListFooter() {}

    /** The drawn line, or the end where there is no such footer. */
    static int start(final List<Line> lines, final int from, final int to) {
        int said = 0;
        boolean leads = false;
        for (int i = to - 1; i >= from && said <= MOST_LINES; i--) {
            final Line line = lines.get(i);
            if (Dividers.isRule(line) && line.bare().length() >= 10) {
                return leads || ContactBlock.looksLikeOne(lines, i + 1, to) && ContactBlock.isPlain(lines, i + 1, to)
                        ? i
                        : to;
            }
            said += line.isBlank() ? 0 : 1;
            final String lower = Words.lower(line.bare());
            leads |= lower.contains("mailing list")
                    || lower.contains("mailinglist")
                    || lower.contains("listinfo")
                    || lower.contains("unsubscribe");
        }
        return to;
    }
}
