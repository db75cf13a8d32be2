package org.gehoor.correspondence.wording;

import java.util.Optional;
import java.util.stream.Collectors;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.FallbackWords;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Person;
import org.gehoor.organisation.Role;
import org.gehoor.procedure.stage.StageKind;

/** The people whom a letter names: the officer who helps, the mediator, and where the written procedure is found. */
final class RolesInLetters {

    private RolesInLetters() {}

    static void into(LetterFacts facts, Background background, String language) {
        Organisation organisation = background.organisation();
        organisation.roles().stream()
                .filter(Role::supportsComplainant)
                .findFirst()
                .ifPresent(role -> facts.put(ContentKey.OFFICER_CONTACT, block(role, organisation, language)));
        mediator(background).ifPresent(role -> facts.put(ContentKey.WHO_MEDIATES, block(role, organisation, language)));
        String document = organisation.identity().procedureDocument();
        facts.put(
                ContentKey.PROCEDURE_DOCUMENT,
                document == null ? FallbackWords.in(language).procedureOnRequest() : document);
    }

    private static Optional<Role> mediator(Background background) {
        return background.procedure().stages().stream()
                .filter(stage -> stage.kind() == StageKind.MEDIATION)
                .findFirst()
                .flatMap(stage -> background.organisation().role(stage.owner()));
    }

    /** Names, what they are, and the organisation's own telephone: people's own mail addresses are not given away. */
    private static String block(Role role, Organisation organisation, String language) {
        String names =
                organisation.peopleIn(role.id()).stream().map(Person::name).collect(Collectors.joining(", "));
        String label = role.label(language);
        return (names.isEmpty() ? label : names + "\n" + label) + "\n"
                + organisation.identity().telephone();
    }
}
