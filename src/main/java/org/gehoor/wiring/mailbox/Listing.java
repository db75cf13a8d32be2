package org.gehoor.wiring.mailbox;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lies in the folder now and is new to the ledger, oldest first, doubtful ones last.
 *
 * <p>Keeps what the ledger has already answered, so that a folder of fifty thousand taken mails costs one SEARCH a look
 * and no question to the database. Now and then it asks about all of them again: a mail that was set aside unfetched
 * may be wanted after all. Forgets everything when UIDVALIDITY changes: then all is asked anew.
 */
final class Listing {

    private final Ledger ledger;
    private long uidValidity = -1;
    private final Set<Long> settled = new HashSet<>();
    private final Map<Long, ListedLine> lines = new HashMap<>();
    private final Set<Long> mute = new HashSet<>();
    private final Doubts doubts;
    private final Duration askAgain;
    private long askedAllAt = System.nanoTime();

    Listing(Ledger ledger, Doubts doubts, Duration askAgain) {
        this.ledger = ledger;
        this.doubts = doubts;
        this.askAgain = askAgain;
    }

    List<ListedLine> fresh(OpenFolder folder) throws MessagingException {
        if (folder.uidValidity() != uidValidity) {
            List.of(settled, mute, lines.keySet()).forEach(Set::clear);
            doubts.forgetAll();
            uidValidity = folder.uidValidity();
        }
        var there = folder.uidsSince(ledger.start());
        var stillThere = Set.copyOf(there);
        List.of(settled, mute, lines.keySet()).forEach(known -> known.retainAll(stillThere));
        doubts.look(stillThere);
        describe(folder, there);
        if (System.nanoTime() - askedAllAt >= askAgain.toNanos()) {
            askedAllAt = System.nanoTime();
            settled.clear();
        }
        var asked = lines.values().stream()
                .filter(line -> !settled.contains(line.uid()))
                .toList();
        var unknown = asked.isEmpty()
                ? List.<Long>of()
                : ledger.unknown(
                        uidValidity, asked.stream().map(ListedLine::forLedger).toList());
        var fresh = new ArrayList<ListedLine>();
        unknown.stream().filter(uid -> !doubts.waits(uid)).forEach(uid -> fresh.add(lines.get(uid)));
        asked.forEach(line -> settled.add(line.uid()));
        unknown.forEach(settled::remove);
        fresh.sort(Comparator.comparing(line -> doubts.times(line.uid())));
        return fresh;
    }

    private void describe(OpenFolder folder, List<Long> there) throws MessagingException {
        var nameless = there.stream().filter(uid -> !lines.containsKey(uid)).toList();
        folder.describe(nameless, ledger.start()).forEach(line -> lines.put(line.uid(), line));
        for (long uid : nameless) {
            // listed twice and still without a line: the fetch itself must show what is wrong with it
            if (!lines.containsKey(uid) && !mute.add(uid)) {
                lines.put(uid, new ListedLine(uid, ledger.start(), 0));
            }
        }
    }
}
