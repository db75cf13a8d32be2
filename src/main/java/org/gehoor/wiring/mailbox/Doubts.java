package org.gehoor.wiring.mailbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Mails on which something broke: they are tried last and alone, so that they hold up no neighbour.
 *
 * <p>Where the connection broke repeatedly, a mail is also tried less and less often; one success and it is forgotten.
 */
final class Doubts {

    /** At most every 2⁶ looks. */
    private static final int MOST = 6;

    private record Doubt(int times, int looksToWait) {}

    private final Map<Long, Doubt> doubts = new HashMap<>();

    /** A new look begins; only these mails are still there. */
    void look(Set<Long> there) {
        doubts.keySet().retainAll(there);
        doubts.replaceAll((uid, doubt) -> new Doubt(doubt.times(), Math.max(0, doubt.looksToWait() - 1)));
    }

    boolean about(long uid) {
        return doubts.containsKey(uid);
    }

    /** Not its turn in this look. */
    boolean waits(long uid) {
        var doubt = doubts.get(uid);
        return doubt != null && doubt.looksToWait() > 0;
    }

    int times(long uid) {
        var doubt = doubts.get(uid);
        return doubt == null ? 0 : doubt.times();
    }

    /** The connection broke while this mail alone was fetched. */
    void brokeOn(long uid) {
        int times = Math.min(times(uid) + 1, MOST);
        doubts.put(uid, new Doubt(times, times == 1 ? 0 : 1 << times - 1));
    }

    /** It was among others when something broke, or intake could not take it: nothing says that it is to blame. */
    void failedWith(long uid) {
        doubts.merge(uid, new Doubt(1, 0), (old, ignored) -> old);
    }

    void forget(long uid) {
        doubts.remove(uid);
    }

    void forgetAll() {
        doubts.clear();
    }
}
