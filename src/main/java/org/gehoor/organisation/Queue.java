package org.gehoor.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** A handler queue: where assignments are put, and whom it belongs to. */
public record Queue(
        @Key(
                        value = "Name; part of the broker address `gehoor.<organisation>.queue.<id>`. `mediator`.",
                        required = true)
                String id,
        @Key(value = "The role that works from it. `mediator`.", required = true) String role,
        @Key("Only people bound to confidentiality read it, so that confidential complaints go there with their text.")
                boolean restricted,
        @Key("Mail address that is told too, for handlers without a CRM.") @Nullable String mail,
        @Key("What people call it, per language. Default: the role's label.") Map<String, String> label,
        @Key("What it gets besides assignments. `[deadline.warning, deadline.breached]`.") List<String> gets) {

    public Queue {
        label = Map.copyOf(requireNonNullElse(label, Map.of()));
        gets = List.copyOf(requireNonNullElse(gets, List.of()));
    }

    /** The label in this language, else the role's. */
    public String label(String language, Role role) {
        return label.isEmpty() ? role.label(language) : Labels.in(label, language, id);
    }
}
