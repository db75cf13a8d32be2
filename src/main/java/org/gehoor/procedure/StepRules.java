package org.gehoor.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gehoor.procedure.command.CommandType;
import org.gehoor.procedure.command.Order;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.stage.Guard;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.procedure.stage.StageExit;

/** Rules of the steps that lead out of a stage: whose agreement, which checks and consents they need. */
record StepRules(Hearing hearing, Order order) {

    Optional<String> whyNot() {
        return switch (order.type()) {
            case SETTLE -> agreement().or(this::destination);
            case RECORD_REDRESS -> redress();
            case REFER -> body();
            case REOPEN -> consentTo(order.value("stage").flatMap(hearing::stage).stream());
            default -> destination();
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

    /** A stage that needs a consent is not begun without it, whichever way leads there. */
    private Optional<String> destination() {
        return consentTo(exits().map(StageExit::to).map(hearing::stage).flatMap(Optional::stream));
    }

    private Optional<String> consentTo(Stream<Stage> stages) {
        return stages.map(Stage::requiresConsent)
                .filter(consent -> consent != null && !hearing.hasConsent(consent))
                .map(consent -> "the next stage needs the consent " + consent + ", which is not complete")
                .findFirst();
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
