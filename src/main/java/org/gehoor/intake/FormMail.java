package org.gehoor.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    static Optional<FormMail> in(final Mail mail, final Mailbox box) {
        // a label counts once: what looks like it further on was typed
        final List<Label> labels = new ArrayList<>(labels(box.formFields()));
        final Map<String, StringBuilder> found = new LinkedHashMap<>();
        StringBuilder open = null;
        for (final String line : mail.text().split("\n", -1)) {
            final Optional<Label> begun = labels.stream()
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
        final Map<String, String> typed = new TreeMap<>();
        found.forEach((target, value) -> {
            final String said = value.toString().strip();
            if (!said.isEmpty()) {
                typed.put(target, said);
            }
        });
        return typed.containsKey(TEXT) ? Optional.of(new FormMail(typed)) : Optional.empty();
    }

    private record Label(Pattern pattern, String target) {

        String rest(final String line) {
            final Matcher found = pattern.matcher(line);
            return found.matches() ? found.group(1) : "";
        }
    }

    /** The longest first, so that {@code Naam partner:} is not {@code Naam}. */
    private static List<Label> labels(final Map<String, String> written) {
        return written.entrySet().stream()
                .sorted(Comparator.comparing(label -> -label.getKey().length()))
                .map(label -> new Label(
                        Pattern.compile(
                                "[\\s*]*" + Pattern.quote(label.getKey().strip()) + "\\*?\\h*(?:[:\\t]\\**|$)\\h*(.*)",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        label.getValue()))
                .toList();
    }

    /** Whom to answer, as typed; empty where that is no address. */
    Optional<Address> person() {
        final String address = line("complainant.mail");
        return address != null && MailAddress.isOne(address)
                ? Optional.of(new Address(address, line("complainant.name") == null ? "" : line("complainant.name")))
                : Optional.empty();
    }

    Submission submission(final Organisation organisation, final Mail mail) {
        final String telephone = line("complainant.telephone");
        final Party person = new Party(
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
        final Map<String, String> fields = FormFields.further(organisation).stream()
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

    private @Nullable String line(final String target) {
        final String value = typed.get(target);
        return value == null ? null : value.lines().findFirst().orElse("").strip();
    }

    @Override
    public String toString() {
        return "FormMail" + typed.keySet();
    }
}
