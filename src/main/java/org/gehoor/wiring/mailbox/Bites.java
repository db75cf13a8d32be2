package org.gehoor.wiring.mailbox;

import java.util.ArrayList;
import java.util.List;

/** Cuts a batch into pieces that are fetched together: many small mails, or one large one. */
final class Bites {

    static final long MOST_BYTES = 8L << 20;

    private Bites() {}

    static List<List<ListedLine>> of(List<ListedLine> batch) {
        var bites = new ArrayList<List<ListedLine>>();
        var bite = new ArrayList<ListedLine>();
        long bytes = 0;
        for (var line : batch) {
            if (!bite.isEmpty() && bytes + line.size() > MOST_BYTES) {
                bites.add(List.copyOf(bite));
                bite.clear();
                bytes = 0;
            }
            bite.add(line);
            bytes += line.size();
        }
        if (!bite.isEmpty()) {
            bites.add(List.copyOf(bite));
        }
        return bites;
    }

    /** A large mail is fetched only when intake asks for it: it may be too large to take in. */
    static boolean together(ListedLine line) {
        return line.size() <= MOST_BYTES;
    }
}
