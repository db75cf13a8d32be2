package org.gehoor.correspondence.wording;

import java.util.ArrayList;
import java.util.List;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Person;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.stage.Stage;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a message goes to: the complainant, and the people in the roles that it names. */
@Component
final class Addressees {

    private static final String OWNER = "owner";

    private final Dossiers dossiers;
    private final Mailable mailable;

    Addressees(Dossiers dossiers, Mailable mailable) {
        this.dossiers = dossiers;
        this.mailable = mailable;
    }

    /** The complainant first, whatever the order in the procedure: theirs is the letter that meets promises. */
    List<Addressed> of(Message message, Dossier dossier, Organisation organisation) {
        List<Addressed> all = new ArrayList<>();
        if (message.to().contains(Message.COMPLAINANT)) {
            all.add(complainant(message.id(), dossier, organisation));
        }
        for (String role : message.to()) {
            if (!role.equals(Message.COMPLAINANT)) {
                inRole(role, message.id(), dossier, organisation, all);
            }
        }
        return all;
    }

    private Addressed complainant(String kind, Dossier dossier, Organisation organisation) {
        String address = dossier.complainant().address();
        boolean onPaper = address == null || address.isBlank();
        return new Addressed(
                kind,
                Addressee.COMPLAINANT,
                dossier.complainant(),
                organisation.languages().toAnswer(dossier.language()),
                onPaper ? null : mailable.whyNotComplainant(address).orElse(null),
                onPaper);
    }

    private void inRole(String named, String message, Dossier dossier, Organisation organisation, List<Addressed> all) {
        String role = named.equals(OWNER) ? owner(dossier) : named;
        List<Person> people = organisation.peopleIn(role);
        if (people.isEmpty()) {
            String why = "nobody in organisation.yml plays the role " + role;
            all.add(to(kind(message, role, 1, all), new Party(null, null), organisation, why));
        }
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            String why = mailable.whyNot(person.mail())
                    .map(reason -> role + ": " + reason)
                    .orElse(null);
            all.add(to(kind(message, role, i + 1, all), new Party(person.name(), person.mail()), organisation, why));
        }
    }

    private static Addressed to(String kind, Party party, Organisation organisation, @Nullable String whyNot) {
        return new Addressed(
                kind, Addressee.HANDLER, party, organisation.languages().fallback(), whyNot, false);
    }

    private static String kind(String message, String role, int person, List<Addressed> before) {
        if (before.isEmpty()) {
            return message;
        }
        return message + Message.AT + role + (person == 1 ? "" : "-" + person);
    }

    private String owner(Dossier dossier) {
        return dossiers.procedure(dossier).stages().stream()
                .filter(stage -> stage.id().equals(dossier.stage()))
                .findFirst()
                .map(Stage::owner)
                .orElse(OWNER);
    }
}
