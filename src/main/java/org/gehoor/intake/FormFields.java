package org.gehoor.intake;

import java.util.List;
import java.util.Set;
import org.gehoor.organisation.Channel;
import org.gehoor.organisation.DossierOpening;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.filing.FieldSource;
import org.gehoor.procedure.filing.Registration;
import org.jspecify.annotations.Nullable;

/** Which fields of the registration form have a place of their own in a submission, and which are asked for beside them. */
public final class FormFields {

    /** Field of procedure.yml: who complains. */
    public static final String NAME = "name";
    /** Field of procedure.yml: mail address, telephone number or postal address. */
    public static final String CONTACT = "contact";

    /** {@code name_address} is NAW: name, address, town. */
    static final Set<String> OF_ITS_OWN = Set.of(NAME, CONTACT, "name_address", "description", "confidential");

    private FormFields() {}

    /** What people may fill beside name, contact and description, in the order of procedure.yml; some of it only colleagues. */
    public static List<Registration.Field> further(Organisation organisation) {
        return organisation.procedure().registration().fields().stream()
                .filter(field -> field.source() != FieldSource.SYSTEM)
                .filter(field -> !OF_ITS_OWN.contains(field.id()))
                .toList();
    }

    /** Whether a way in of organisation.yml is of the kind that the register calls so. */
    static boolean isOf(Channel channel, org.gehoor.register.Channel kind) {
        return switch (channel.type()) {
            case WEB_FORM, PORTAL, PDF_FORM -> kind == org.gehoor.register.Channel.FORM;
            case PHONE, PHONE_OR_COUNTER, IN_PERSON, IN_PERSON_OR_PHONE -> kind == org.gehoor.register.Channel.PHONE;
            case POST -> kind == org.gehoor.register.Channel.PAPER;
            case INTERNAL_FORM -> kind != org.gehoor.register.Channel.MAIL;
        };
    }

    /** Id of the way in of that kind where complaints usually come in; null where there is none. */
    static @Nullable String usual(Organisation organisation, org.gehoor.register.Channel kind) {
        return organisation.channels().stream()
                .filter(channel -> isOf(channel, kind))
                .filter(channel -> channel.opens() == DossierOpening.DOSSIER && channel.kind() != Channel.Kind.FEEDBACK)
                .map(Channel::id)
                .findFirst()
                .orElse(null);
    }
}
