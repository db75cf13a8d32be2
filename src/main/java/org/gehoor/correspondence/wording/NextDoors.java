package org.gehoor.correspondence.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.Identity;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.stage.BodyKind;
import org.gehoor.procedure.stage.ExternalBody;

/** The next doors to knock on, as an address block: name, address, telephone, web address, a line each. */
final class NextDoors {

    private NextDoors() {}

    static void into(LetterFacts facts, Background background) {
        List<ExternalBody> bodies = bodies(background);
        facts.put(ContentKey.EXTERNAL_BODY, block(bodies, background.organisation()));
        List<ExternalBody> secondLine = bodies.stream()
                .filter(body -> body.kind() == BodyKind.SECOND_LINE)
                .toList();
        facts.put(ContentKey.SECOND_LINE_CONTACT, block(secondLine, background.organisation()));
    }

    /** The body that was referred to, else those that this letter is to name, else all. */
    private static List<ExternalBody> bodies(Background background) {
        List<ExternalBody> all = background.procedure().external();
        String referred = background.words().detail("body").orElse("");
        String message = background.message().id();
        List<ExternalBody> one =
                all.stream().filter(body -> body.id().equals(referred)).toList();
        List<ExternalBody> named =
                all.stream().filter(body -> body.mentionIn().contains(message)).toList();
        if (!one.isEmpty()) {
            return one;
        }
        return named.isEmpty() ? all : named;
    }

    private static String block(List<ExternalBody> bodies, Organisation organisation) {
        return bodies.stream().map(body -> block(body, organisation)).collect(Collectors.joining("\n\n"));
    }

    /** A second line that is given no address of its own is reached through the organisation. */
    private static String block(ExternalBody body, Organisation organisation) {
        List<String> lines = new ArrayList<>();
        lines.add(body.name());
        if (body.address() != null) {
            lines.add(body.address());
        }
        if (body.contact() != null) {
            lines.add(body.contact());
        }
        if (body.link() != null) {
            lines.add(body.link());
        }
        if (lines.size() == 1 && body.kind() == BodyKind.SECOND_LINE) {
            Identity identity = organisation.identity();
            if (identity.postalAddress() != null) {
                lines.add(identity.postalAddress());
            }
            lines.add(identity.telephone());
        }
        return String.join("\n", lines);
    }
}
