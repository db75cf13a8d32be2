package org.gehoor.wiring.mailbox;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lies in the folder now and is new to the ledger, oldest first.
 *
 * <p>Keeps what the ledger has already answered, so that a folder of fifty thousand taken mails costs one SEARCH a look
 * and no question to the database. Forgets everything when UIDVALIDITY changes: then all is asked anew.
 */
final class Listing {

    private final Ledger ledger;
    private long uidValidity = -1;
    private final Set<Long> settled = new HashSet<>();
    private final Map<Long, ListedLine> lines = new HashMap<>();
    private final Set<Long> mute = new HashSet<>();
    private final Set<Long> suspects = new HashSet<>();

    Listing(Ledger ledger) {
        this.ledger = ledger;
    }

    List<ListedLine> fresh(OpenFolder folder) throws MessagingException {
        if (folder.uidValidity() != uidValidity) {
            List.of(settled, mute, suspects).forEach(Set::clear);
            lines.clear();
            uidValidity = folder.uidValidity();
        }
        var there = folder.uidsSince(ledger.start());
        var stillThere = Set.copyOf(there);
        List.of(settled, mute, suspects, lines.keySet()).forEach(known -> known.retainAll(stillThere));
        describe(folder, there);
        var asked = List.copyOf(lines.values());
        var unknown = asked.isEmpty()
                ? List.<Long>of()
                : ledger.unknown(
                        uidValidity, asked.stream().map(ListedLine::forLedger).toList());
        var fresh = new ArrayList<ListedLine>();
        unknown.forEach(uid -> fresh.add(lines.get(uid)));
        settle(Set.copyOf(unknown));
        fresh.sort(Comparator.comparing(line -> suspects.contains(line.uid())));
        return fresh;
    }

    /** The connection broke on this mail; true when it did so before, so that the mail itself is to blame. */
    boolean brokeOn(long uid) {
        return !suspects.add(uid);
    }

    private void describe(OpenFolder folder, List<Long> there) throws MessagingException {
        var nameless = there.stream()
                .filter(uid -> !settled.contains(uid) && !lines.containsKey(uid))
                .toList();
        folder.describe(nameless, ledger.start()).forEach(line -> lines.put(line.uid(), line));
        for (long uid : nameless) {
            // listed twice and still without a line: the fetch itself must show what is wrong with it
            if (!lines.containsKey(uid) && !mute.add(uid)) {
                lines.put(uid, new ListedLine(uid, ledger.start(), 0));
            }
        }
    }

    private void settle(Set<Long> unknown) {
        lines.keySet().removeIf(uid -> !unknown.contains(uid) && settled.add(uid));
    }
}
