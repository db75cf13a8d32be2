package org.gehoor.register.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.procedure.Promise;
import org.gehoor.procedure.PromiseKind;
import org.gehoor.procedure.PromiseState;
import org.gehoor.procedure.Standing;

/** The rounds of recurring letters: how a dossier stands tells only the one that runs, so each is noted as the next begins. */
final class Rhythm {

    private final Map<String, Promise> running = new HashMap<>();
    private final List<Kept> rounds = new ArrayList<>();

    /**
     * The next step of the dossier.
     *
     * @param since the fact that led to it
     */
    void hear(Standing standing, Instant since) {
        Map<String, Promise> now = new HashMap<>();
        for (Promise promise : standing.promises()) {
            if (promise.kind() == PromiseKind.RECURRING) {
                now.put(promise.id(), promise);
            }
        }
        for (Promise before : running.values()) {
            Promise next = now.get(before.id());
            if (next == null || !next.due().equals(before.due())) {
                rounds.add(ended(before, next != null, since));
            }
        }
        running.clear();
        running.putAll(now);
    }

    /** All rounds, those that still run included. */
    List<Kept> rounds() {
        List<Kept> all = new ArrayList<>(rounds);
        running.values().forEach(promise -> all.add(Kept.of(promise)));
        return all;
    }

    private static Kept ended(Promise before, boolean sent, Instant at) {
        if (before.state() == PromiseState.BREACHED) {
            return new Kept(before.id(), before.strength(), sent ? How.LATE : How.NOT_DONE, Kept.at(before));
        }
        return new Kept(before.id(), before.strength(), sent ? How.MET : How.LAPSED, at);
    }
}
