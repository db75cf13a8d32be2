package org.gehoor.desk.counter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gehoor.intake.FieldProblem;
import org.gehoor.intake.TelephoneNumber;
import org.gehoor.organisation.Organisation;
import org.gehoor.register.Callers;
import org.gehoor.register.Candidate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The list of dossiers that what was typed may be about, from which an employee chooses. */
@Component
final class Candidates {

    private final Callers callers;

    Candidates(Callers callers) {
        this.callers = callers;
    }

    /** The number that was typed, else that of the dossier that was chosen from the list; null: a new complaint. */
    @Nullable
    String chosen(Sheet sheet, Organisation ours) {
        String typed = sheet.given("dossier");
        if (typed != null) {
            return typed;
        }
        try {
            String choice = sheet.given("candidate");
            return choice == null
                    ? null
                    : callers.number(ours.name(), UUID.fromString(choice)).orElse("?");
        } catch (IllegalArgumentException notFromTheList) {
            return "?";
        }
    }

    /**
     * Whether the number that was typed and the choice in the list say different things: then nobody guesses which was meant. A
     * list that was drawn before the number was typed says nothing.
     */
    static boolean contradict(Sheet sheet) {
        String choice = sheet.typed("candidate");
        boolean typed = sheet.given("dossier") != null;
        return typed
                && (choice.isEmpty()
                        ? sheet.ticked("candidate") && sheet.ticked("listed")
                        : !choice.equals(sheet.typed("listed")));
    }

    void show(Model page, Sheet sheet, Organisation ours) {
        String typed = sheet.given("dossier");
        Optional<String> number = Optional.ofNullable(typed).flatMap(ours.numberPattern()::spelled);
        boolean mistyped =
                typed != null && number.filter(ours.numberPattern()::matches).isEmpty();
        page.addAttribute(
                "candidates",
                Unsure.isTold(page) ? List.of() : who(sheet, ours, mistyped ? null : number.orElse(null)));
        page.addAttribute("mistyped", mistyped);
        page.addAttribute("chosen", sheet.typed("candidate"));
        page.addAttribute("zone", ours.zone());
        if (mistyped && sheet.wrongs().isEmpty()) {
            sheet.wrong("dossier", FieldProblem.Kind.MISTYPED_NUMBER);
        }
    }

    private List<Candidate> who(Sheet sheet, Organisation ours, @Nullable String number) {
        String telephone = sheet.given("complainant.telephone");
        return callers.who(
                ours.name(),
                number,
                telephone == null
                        ? null
                        : TelephoneNumber.of(telephone, ours.identity().country())
                                .orElse(null),
                sheet.given("complainant.mail"),
                sheet.given("complainant.name"));
    }
}
