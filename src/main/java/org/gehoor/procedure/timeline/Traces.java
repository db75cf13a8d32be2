package org.gehoor.procedure.timeline;

import java.util.List;
import java.util.Optional;
import org.gehoor.procedure.Owed;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Promise;
import org.gehoor.procedure.PromiseKind;
import org.gehoor.procedure.Standing;

/** How the date was reckoned of the promise that something owed is about. */
record Traces(Procedure procedure, Standing standing) {

    List<String> of(Owed owed) {
        Optional<Promise> promise =
                switch (owed.kind()) {
                    case WARNING, BREACH ->
                        promise(PromiseKind.DEADLINE, owed.what())
                                .or(() -> promise(PromiseKind.RECURRING, owed.what()));
                    case LETTER ->
                        procedure.recurring().stream()
                                .filter(recurring -> recurring.message().equals(owed.what()))
                                .findFirst()
                                .flatMap(recurring -> promise(PromiseKind.RECURRING, recurring.id()));
                    default -> Optional.empty();
                };
        return promise.map(Promise::trace).orElse(List.of());
    }

    private Optional<Promise> promise(PromiseKind kind, String id) {
        return standing.promises().stream()
                .filter(promise -> promise.kind() == kind && promise.id().equals(id))
                .findFirst();
    }
}
