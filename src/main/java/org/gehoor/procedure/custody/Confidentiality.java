package org.gehoor.procedure.custody;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** Who may read a dossier, and what the others see of it. */
public record Confidentiality(
        @Key(
                        value =
                                "How a dossier starts: `normal`, or `restricted` to the stage's owner and named readers.",
                        required = true)
                ConfidentialityLevel level,
        @Key("The registration form asks whether this complaint is confidential.") boolean choiceAtRegistration,
        @Key("Who reads a normal dossier. Absent: everybody of the organisation with a role.") @Nullable Access normal,
        @Key("Who reads a restricted dossier. Absent: the owner of the current stage only.") @Nullable
                Access restricted,
        @Key("From whom the complainant's identity is kept: roles or parties. `[staff_complained_about]`.")
                List<String> hideIdentityFrom,
        @Key("The handlers are bound by professional secrecy; the letters may say so.") boolean professionalSecrecy,
        @Key("Who is bound to confidentiality. `[all_involved]`.") List<String> dutyOfSecrecy,
        @Key("The roles that read what is said in mediation; it stays out of the general dossier. `[mediator]`.")
                List<String> mediationReaders) {

    public Confidentiality {
        hideIdentityFrom = List.copyOf(requireNonNullElse(hideIdentityFrom, List.of()));
        dutyOfSecrecy = List.copyOf(requireNonNullElse(dutyOfSecrecy, List.of()));
        mediationReaders = List.copyOf(requireNonNullElse(mediationReaders, List.of()));
    }
}
