package org.gehoor.procedure.filing;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** What is noted down of a complaint. A missing field becomes a task, never a refusal to register. */
public record Registration(
        @Key("The source says that every complaint is registered, also one that is settled at once.")
                boolean everyComplaint,
        @Key("All complaints are kept in one central register; a restricted one as a row without content.")
                boolean centralRegister,
        @Key(value = "The registration form: `{id: name, required: at_registration}`.", required = true)
                List<Field> fields) {

    public Registration {
        fields = List.copyOf(requireNonNullElse(fields, List.of()));
    }

    /** One field of the registration form. */
    public record Field(
            @Key(value = "Name of the field. `desired_outcome`.", required = true) String id,
            @Key(value = "When it must be there; until then its absence is a task. `at_registration`.", required = true)
                    FieldNeeded required,
            @Key("With `required: before_stage`: the stage that may not begin without it.") @Nullable String stage,
            @Key("Ask the complainant when it is missing.") boolean ask,
            @Key(
                            "`system`: filled by the hub; `staff`: by an employee or a handler, and not asked on the complaint form. Default `person`.")
                    FieldSource source,
            @Key("`text` (default), `boolean` or `date`.") FieldType type,
            @Key(
                            "What it is called on forms, for each language; the hub has words for usual fields. `{nl: Polisnummer}`.")
                    Map<String, String> label) {

        public Field {
            source = requireNonNullElse(source, FieldSource.PERSON);
            type = requireNonNullElse(type, FieldType.TEXT);
            label = Map.copyOf(requireNonNullElse(label, Map.of()));
        }

        /** Whether a complainant is asked for it when they complain: not what comes later, and not what others fill in. */
        public boolean isAsked() {
            return source == FieldSource.PERSON
                    && required != FieldNeeded.BEFORE_CLOSE
                    && required != FieldNeeded.AUTOMATIC;
        }
    }
}
