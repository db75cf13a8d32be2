package org.gehoor.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gehoor.intake.form.FilledField;
import org.gehoor.intake.form.Finding;
import org.gehoor.intake.form.FormReader;
import org.gehoor.intake.form.OwnForm;
import org.gehoor.intake.form.PdfForm;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.Part;
import org.gehoor.intake.mail.Parts;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.filing.Registration;

/**
 * The organisation's own complaint form, filled in and attached to a mail. What is in it are its sender's words, no more: it makes
 * nobody known.
 *
 * @param language that of the form
 * @param fields what was filled in, by the names of the registration's fields; a tick is {@code true}
 */
public record AttachedForm(String language, Map<String, String> fields) {

    /** So many PDFs of a mail are looked into, none larger. */
    private static final int LOOKED_INTO = 3;

    private static final long LARGEST = 10L << 20;

    public AttachedForm {
        fields = Map.copyOf(fields);
    }

    /** The first that was filled in. Touches no database; takes seconds at most. */
    static Optional<AttachedForm> in(Claim claim, Mail mail, Organisation organisation) {
        List<Part> pdfs = mail.attachments().stream()
                .filter(part -> isPdf(part) && part.size() <= LARGEST)
                .limit(LOOKED_INTO)
                .toList();
        if (pdfs.isEmpty()) {
            return Optional.empty();
        }
        try (TimeFrame time = new TimeFrame()) {
            return pdfs.stream()
                    .flatMap(part -> read(claim, part, time).flatMap(form -> own(form, organisation)).stream())
                    .findFirst();
        }
    }

    private static boolean isPdf(Part part) {
        return part.mediaType().equals("application/pdf")
                || part.safeName().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static Optional<PdfForm> read(Claim claim, Part part, TimeFrame time) {
        try {
            byte[] pdf = Parts.content(claim.raw(), part.path());
            return Optional.of(time.within(() -> FormReader.read(pdf)));
        } catch (TimeFrame.Exceeded | TimeFrame.Failed unread) {
            // it is kept as an attachment like any other
            return Optional.empty();
        }
    }

    private static Optional<AttachedForm> own(PdfForm form, Organisation organisation) {
        if (form.finding() != Finding.FILLED) {
            return Optional.empty();
        }
        String[] mark = form.fields().stream()
                .filter(field -> field.name().equals(OwnForm.MARK))
                .findFirst()
                .map(FilledField::value)
                .orElse("")
                .split(" ");
        if (!mark[0].equals(organisation.name())) {
            return Optional.empty();
        }
        String language = mark[mark.length - 1];
        boolean offered = organisation.languages().offered().contains(language);
        Map<String, String> fields = filled(form, organisation);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new AttachedForm(
                        offered ? language : organisation.languages().fallback(), fields));
    }

    private static Map<String, String> filled(PdfForm form, Organisation organisation) {
        Set<String> asked = organisation.procedure().registration().fields().stream()
                .filter(Registration.Field::isAsked)
                .map(Registration.Field::id)
                .collect(Collectors.toSet());
        asked.add(OwnForm.DESCRIPTION);
        Map<String, String> filled = new LinkedHashMap<>();
        for (FilledField field : form.fields()) {
            boolean box = field.kind() == FilledField.Kind.TICK;
            String value = box ? field.checked() ? "true" : "" : field.value().strip();
            if (asked.contains(field.name()) && !value.isEmpty()) {
                filled.putIfAbsent(field.name(), value);
            }
        }
        return filled;
    }

    /** What happened; empty where that was left open. */
    String story() {
        return fields.getOrDefault(OwnForm.DESCRIPTION, "");
    }

    /** A name, as far as one was given; empty where there is none. */
    String name() {
        return fields.getOrDefault("name", fields.getOrDefault("name_address", ""))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return "AttachedForm[" + fields.size() + " fields]";
    }
}
