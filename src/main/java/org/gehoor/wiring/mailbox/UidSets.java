package org.gehoor.wiring.mailbox;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.imap.protocol.UIDSet;

/** UIDs in the notation of commands ({@code 3:7,9}), in pieces that keep a command line short. */
final class UidSets {

    static final int PIECE = 500;

    private UidSets() {}

    static List<String> of(List<Long> uids) {
        return pieces(uids).stream()
                .map(piece -> piece.stream().mapToLong(Long::longValue).toArray())
                .map(piece -> UIDSet.toString(UIDSet.createUIDSets(piece)))
                .toList();
    }

    static List<List<Long>> pieces(List<Long> uids) {
        var sorted = uids.stream().sorted().toList();
        var pieces = new ArrayList<List<Long>>();
        for (int from = 0; from < sorted.size(); from += PIECE) {
            pieces.add(sorted.subList(from, Math.min(sorted.size(), from + PIECE)));
        }
        return pieces;
    }
}
