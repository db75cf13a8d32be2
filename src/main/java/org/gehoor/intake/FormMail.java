package org.gehoor.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gehoor.intake.mail.Address;
import org.gehoor.intake.mail.Mail;
import org.gehoor.organisation.MailAddress;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.filing.Registration;
import org.gehoor.register.Channel;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/**
 * What a website's form put into its mail, by the labels that the mailbox's {@code form_fields} name. A label stands at the
 * beginning of a line; what follows it, up to the next one, is what was typed.
 *
 * @param typed by where it goes: {@code complainant.mail}, {@code text}, {@code fields.member_number}
 */
record FormMail(Map<String, String> typed) {

    private static final String TEXT = "text";
    private static final String FIELD = "fields.";

    /** Empty where no label of the complaint itself is found: then it is a mail like any other. */
    static Optional<FormMail> in(Mail mail, Mailbox box) {
        // a label counts once: what looks like it further on was typed
        List<FormLabel> labels = new ArrayList<>(FormLabel.longestFirst(box.formFields()));
        Map<String, StringBuilder> found = new LinkedHashMap<>();
        StringBuilder open = null;
        for (String line : mail.text().split("\n", -1)) {
            Optional<FormLabel> begun = labels.stream()
                    .filter(label -> label.pattern().matcher(line).matches())
                    .findFirst();
            if (begun.isPresent()) {
                labels.remove(begun.get());
                open = found.computeIfAbsent(begun.get().target(), any -> new StringBuilder());
                open.append(open.isEmpty() ? "" : " ").append(begun.get().rest(line));
            } else if (open != null) {
                open.append('\n').append(line);
            }
        }
        Map<String, String> typed = new TreeMap<>();
        found.forEach((target, value) -> {
            String said = value.toString().strip();
            if (!said.isEmpty()) {
                typed.put(target, said);
            }
        });
        return typed.containsKey(TEXT) ? Optional.of(new FormMail(typed)) : Optional.empty();
    }

    /** Whom to answer, as typed; empty where that is no address. */
    Optional<Address> person() {
        String address = line("complainant.mail");
        return address != null && MailAddress.isOne(address)
                ? Optional.of(new Address(address, line("complainant.name") == null ? "" : line("complainant.name")))
                : Optional.empty();
    }

    Submission submission(Organisation organisation, Mail mail) {
        String telephone = line("complainant.telephone");
        Party person = new Party(
                line("complainant.name"),
                person().map(Address::address)
                        .orElseGet(() -> mail.from().isEmpty()
                                ? null
                                : mail.from().get(0).address()),
                telephone == null
                        ? null
                        : TelephoneNumber.of(telephone, organisation.identity().country())
                                .orElse(null),
                typed.get("complainant.postal"));
        Map<String, String> fields = FormFields.further(organisation).stream()
                .map(Registration.Field::id)
                .filter(id -> typed.containsKey(FIELD + id))
                .collect(Collectors.toMap(id -> id, id -> typed.get(FIELD + id)));
        return Submission.draft(organisation.name(), Channel.FORM, "")
                .complainant(person)
                .anonymous(true)
                .subject(line("subject") == null ? mail.subject() : line("subject"))
                .text(typed.get(TEXT))
                .fields(fields)
                .done();
    }

    private @Nullable String line(String target) {
        String value = typed.get(target);
        return value == null ? null : value.lines().findFirst().orElse("").strip();
    }

    @Override
    public String toString() {
        return "FormMail" + typed.keySet();
    }
}
