package org.gehoor.desk.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gehoor.intake.FieldProblem;
import org.gehoor.intake.FormFields;
import org.gehoor.organisation.FieldWords;
import org.gehoor.organisation.Organisation;
import org.gehoor.procedure.filing.FieldNeeded;
import org.gehoor.procedure.filing.FieldType;
import org.gehoor.procedure.filing.Registration;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A page with fields: what was typed, what is wrong with it, and how each field is drawn. */
final class Sheet {

    private static final int MOST_READ = 60_000;
    private static final String FIELD = "fields.";

    private final Organisation organisation;
    private final Locale locale;
    private final MessageSource words;
    private final FieldWords fieldWords;
    private final Map<String, String> typed = new TreeMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Map<String, String> called = new HashMap<>();

    /** @param request whose parameters were typed; null for an empty page */
    Sheet(Organisation organisation, Locale locale, MessageSource words, @Nullable HttpServletRequest request) {
        this.organisation = organisation;
        this.locale = locale;
        this.words = words;
        this.fieldWords = FieldWords.in(locale.getLanguage());
        if (request != null) {
            request.getParameterMap().forEach((name, values) -> typed.put(name, cut(values[0])));
        }
    }

    /** On this page a field has a name of its own: {@code key} of the texts, {@code key.hint} for its hint. */
    Sheet calling(String name, String key) {
        called.put(name, key);
        return this;
    }

    private String key(String name) {
        return called.getOrDefault(name, "field." + name);
    }

    private static String cut(String value) {
        return value.length() > MOST_READ ? value.substring(0, MOST_READ) : value;
    }

    String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    /** Null for what was left empty. */
    @Nullable
    String given(String name) {
        String value = typed(name).strip();
        return value.isEmpty() ? null : value;
    }

    boolean ticked(String name) {
        return typed.containsKey(name);
    }

    void wrong(List<FieldProblem> all) {
        problems.addAll(all);
    }

    void wrong(String field, FieldProblem.Kind kind) {
        problems.add(new FieldProblem(field, kind, ""));
    }

    Party person() {
        return new Party(
                given("complainant.name"),
                given("complainant.mail"),
                given("complainant.telephone"),
                given("complainant.postal"));
    }

    /** The further fields of the registration form that were filled; a tick that is absent says nothing. */
    Map<String, String> fields() {
        Map<String, String> filled = new TreeMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(FIELD) && !value.isBlank()) {
                filled.put(name.substring(FIELD.length()), value.equals("on") ? "true" : value);
            }
        });
        return filled;
    }

    /** @param staff whether employees fill it in, who may be asked for more than a complainant */
    List<Input> furtherFields(boolean staff) {
        return FormFields.further(organisation).stream()
                .filter(field -> staff || field.isAsked())
                .filter(field -> field.required() != FieldNeeded.BEFORE_CLOSE)
                .map(this::input)
                .toList();
    }

    private Input input(Registration.Field field) {
        String name = FIELD + field.id();
        String kind = field.type() == FieldType.BOOLEAN ? "checkbox" : field.type() == FieldType.DATE ? "date" : "text";
        return new Input(
                name,
                kind,
                fieldWords.label(field),
                fieldWords.hint(field.id()),
                null,
                field.required() == FieldNeeded.AT_REGISTRATION,
                typed(name),
                errors(name));
    }

    Input input(String name, String kind, boolean required, @Nullable String autocomplete) {
        return new Input(name, kind, word(key(name)), hint(name), autocomplete, required, typed(name), errors(name));
    }

    /** What is wrong, each with the field to go to. */
    List<Wrong> wrongs() {
        return problems.stream()
                .map(problem -> new Wrong(
                        "#"
                                + Input.idOf(
                                        problem.field().equals("complainant.contact")
                                                ? "complainant.mail"
                                                : problem.field()),
                        label(problem.field()) + ": " + sentence(problem)))
                .distinct()
                .toList();
    }

    /** One line of the list of errors at the top of the page. */
    record Wrong(String link, String words) {}

    List<String> errors(String name) {
        return problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(this::sentence)
                .distinct()
                .toList();
    }

    private String sentence(FieldProblem problem) {
        return word("problem." + problem.kind().name().toLowerCase(Locale.ROOT));
    }

    private String label(String name) {
        if (name.startsWith(FIELD)) {
            Optional<Registration.Field> field = FormFields.further(organisation).stream()
                    .filter(one -> name.equals(FIELD + one.id()))
                    .findFirst();
            return field.map(fieldWords::label).orElse(name.substring(FIELD.length()));
        }
        return word(key(name));
    }

    private String hint(String name) {
        return words.getMessage(key(name) + ".hint", null, "", locale);
    }

    String word(String key) {
        return words.getMessage(key, null, locale);
    }

    @Override
    public String toString() {
        return "Sheet";
    }
}
