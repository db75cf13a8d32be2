package org.gehoor.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.stage.Guard;
import org.gehoor.procedure.stage.StageExit;

/** Rules of the steps that lead out of a stage: whose agreement, which checks and consents they need. */
record StepRules(Hearing hearing, Order order) {

    Optional<String> whyNot() {
        return switch (order.type()) {
            case SETTLE -> agreement();
            case RECORD_REDRESS -> redress();
            case REFER -> body();
            default -> Optional.empty();
        };
    }

    private Optional<String> agreement() {
        List<String> agreed = order.list("agreed_by");
        boolean both = exits().anyMatch(exit -> exit.by() == StageExit.By.BOTH_PARTIES)
                || hearing.procedure().outcomes().stream()
                        .anyMatch(outcome -> outcome.id().equals("settled")
                                && outcome.needs().contains("agreement_of_all"));
        if (!agreed.contains(Message.COMPLAINANT)) {
            return Optional.of("settle needs the agreement of the complainant: name it in agreed_by");
        }
        return both && agreed.size() < 2
                ? Optional.of("settle needs the agreement of both parties: name the other in agreed_by too")
                : Optional.empty();
    }

    private Optional<String> redress() {
        for (Guard guard : hearing.stage().guards()) {
            if (order.list("actions").contains(guard.before()) && !hearing.isChecked(guard.check())) {
                return Optional.of(guard.before() + " is not possible before the check " + guard.check()
                        + " is recorded with yes");
            }
        }
        return Optional.empty();
    }

    private Optional<String> body() {
        String external = hearing.stage().external();
        return external == null || order.value("body").orElse(external).equals(external)
                ? Optional.empty()
                : Optional.of("this stage refers to " + external);
    }

    private Stream<StageExit> exits() {
        CommandType type = order.type();
        return hearing.stage().exits().stream()
                .filter(exit -> Walk.isOpenedBy(exit, type.makes().word()));
    }
}
