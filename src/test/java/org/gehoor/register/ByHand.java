package org.gehoor.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;

/** Facts of people, put on record where a test needs one and no front door makes it. */
public final class ByHand {

    private ByHand() {}

    /** @param house gives the bean of a type */
    public static void record(
            Function<Class<?>, Object> house, long dossier, String type, Map<String, String> details) {
        History history = (History) house.apply(History.class);
        Dossiers dossiers = (Dossiers) house.apply(Dossiers.class);
        Clock clock = (Clock) house.apply(Clock.class);
        TransactionTemplate transaction = (TransactionTemplate) house.apply(TransactionTemplate.class);
        NewFact fact = new NewFact(type, clock.instant(), details, null, "a test");
        Objects.requireNonNull(transaction)
                .executeWithoutResult(status -> history.append(dossiers.lock(dossier), List.of(fact), false));
    }
}
