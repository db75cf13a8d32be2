package org.gehoor.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gehoor.intake.form.OwnForm;
import org.gehoor.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Gives out the complaint form of an organisation as a PDF that can be filled in. Touches no database. */
@Component
public class ComplaintForms {

    private final Map<String, byte[]> printed = new ConcurrentHashMap<>();

    ComplaintForms() {}

    /** In this language where the organisation writes in it, else in its usual one. Printed once: whoever asks may be anybody. */
    public byte[] of(Organisation organisation, String language) {
        String in = organisation.languages().offered().contains(language)
                ? language
                : organisation.languages().fallback();
        return printed.computeIfAbsent(
                        organisation.name() + " "
                                + organisation.procedureRevision().sha256() + " " + in,
                        key -> OwnForm.blank(organisation, in))
                .clone();
    }
}
