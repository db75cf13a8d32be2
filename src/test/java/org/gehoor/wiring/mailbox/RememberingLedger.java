package org.gehoor.wiring.mailbox;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.gehoor.intake.FetchedMail;
import org.gehoor.intake.ListedMail;

/** A ledger in memory that is also the route's intake: keeps bytes, fails where it is told to. */
final class RememberingLedger implements Ledger, Processor {

    final Map<Long, byte[]> stored = new ConcurrentHashMap<>();
    final Set<Long> moved = new HashSet<>();
    final Map<Long, Integer> failed = new ConcurrentHashMap<>();
    final List<Map<String, Object>> headers = new ArrayList<>();
    final List<Integer> questions = new ArrayList<>();
    Instant start = Instant.EPOCH;
    volatile Predicate<String> refuses = raw -> false;
    volatile RuntimeException away;
    volatile Error breaksDown;
    volatile int listings;

    @Override
    public Instant start() {
        return start;
    }

    @Override
    public synchronized List<Long> unknown(long uidValidity, List<ListedMail> listing) {
        check();
        questions.add(listing.size());
        return listing.stream()
                .filter(mail -> !mail.internalDate().isBefore(start))
                .map(ListedMail::uid)
                .filter(uid -> !stored.containsKey(uid) && failed.getOrDefault(uid, 0) < 3)
                .sorted()
                .toList();
    }

    @Override
    public synchronized List<Long> toMove(long uidValidity) {
        check();
        return stored.keySet().stream().filter(uid -> !moved.contains(uid)).toList();
    }

    @Override
    public synchronized void moved(long uidValidity, List<Long> uids) {
        moved.addAll(uids);
    }

    @Override
    public synchronized void listed() {
        listings++;
    }

    @Override
    public synchronized void fetchFailed(FetchedMail mail, String why) {
        failed.merge(mail.uid(), 1, Integer::sum);
    }

    @Override
    public synchronized void process(Exchange exchange) throws IOException {
        check();
        if (breaksDown != null) {
            throw breaksDown;
        }
        headers.add(Map.copyOf(exchange.getMessage().getHeaders()));
        var mail = exchange.getMessage().getBody(FetchedMail.class);
        var raw = mail.open().readAllBytes();
        if (refuses.test(new String(raw, java.nio.charset.StandardCharsets.ISO_8859_1))) {
            throw new IllegalStateException("this mail is refused");
        }
        stored.put(mail.uid(), raw);
    }

    private void check() {
        if (away != null) {
            throw away;
        }
    }
}
