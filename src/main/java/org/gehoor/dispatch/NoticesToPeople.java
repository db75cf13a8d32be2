package org.gehoor.dispatch;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Person;
import org.gehoor.organisation.RoleNotice;
import org.gehoor.register.DueKind;
import org.gehoor.register.DueMoments;
import org.gehoor.register.RecordedFact;
import org.springframework.stereotype.Component;

/** Mails that are owed to the people in a role, whether or not their queue has a mail address: each hears once of a fact. */
@Component
final class NoticesToPeople {

    private final DueMoments dueMoments;

    NoticesToPeople(DueMoments dueMoments) {
        this.dueMoments = dueMoments;
    }

    /** Likewise where no queue hears of it; whether there is anybody. */
    boolean owe(Organisation organisation, long dossier, RecordedFact fact, String role) {
        Set<String> told = new HashSet<>();
        owe(organisation, dossier, fact, List.of(role), told);
        return !told.isEmpty();
    }

    /** A deputy in the place of somebody absent; nobody twice, nor whom the queue's own notice reaches. */
    void owe(Organisation organisation, long dossier, RecordedFact fact, List<String> roles, Place place) {
        Set<String> told = new HashSet<>();
        told.add(key(String.valueOf(place.queue().mail())));
        owe(organisation, dossier, fact, roles, told);
    }

    private void owe(Organisation organisation, long dossier, RecordedFact fact, List<String> roles, Set<String> told) {
        for (String role : roles) {
            List<Person> people = organisation.peopleIn(role);
            for (int i = 0; i < people.size(); i++) {
                if (told.add(key(people.get(i).mail()))) {
                    dueMoments.owe(
                            organisation.name(),
                            dossier,
                            null,
                            DueKind.NOTICE,
                            new RoleNotice(role, i + 1).word(),
                            fact.seq(),
                            fact.at(),
                            "role " + role + " is told: " + fact.type());
                }
            }
        }
    }

    private static String key(String mail) {
        return mail.toLowerCase(Locale.ROOT);
    }
}
