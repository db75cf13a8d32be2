package org.gehoor.wiring.mailbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.angus.mail.imap.protocol.UIDSet;

/** UIDs in the notation of commands ({@code 3:7,9}), in pieces that keep a command line short. */
final class UidSets {

    private static final int PIECE = 500;

    private UidSets() {}

    static List<String> of(List<Long> uids) {
        var sorted = uids.stream().mapToLong(Long::longValue).sorted().toArray();
        var sets = new ArrayList<String>();
        for (int from = 0; from < sorted.length; from += PIECE) {
            var piece = Arrays.copyOfRange(sorted, from, Math.min(sorted.length, from + PIECE));
            sets.add(UIDSet.toString(UIDSet.createUIDSets(piece)));
        }
        return sets;
    }
}
