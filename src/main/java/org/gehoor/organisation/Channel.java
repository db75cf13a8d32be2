package org.gehoor.organisation;

import org.gehoor.procedure.Key;
import org.jspecify.annotations.Nullable;

/** Another way in than a mailbox: a form, a telephone desk, a counter, the post. */
public record Channel(
        @Key(value = "Name of the channel. `staff-form`.", required = true) String id,
        @Key(value = "What it is.", required = true) Type type,
        @Key("What people call it. `e-Loket`.") @Nullable String label,
        @Key("Telephone number (quoted) or postal address.") @Nullable String address,
        @Key(value = "Whether complaints come in `written`, `oral` or `both`.", required = true) Accepts accepts,
        @Key(value = "`dossier`, or `person decides` whether it is a complaint.", required = true) DossierOpening opens,
        @Key("The queue for what comes in here. Absent: the routing rules decide.") @Nullable String queue,
        @Key("What callers have at hand to find their dossier. `number`.") @Nullable String matchBy,
        @Key("`complaint` (default), or `feedback`: suggestions that are no complaints.") @Nullable Kind kind,
        @Key("The role that fills it in. `employee`.") @Nullable String filledBy,
        @Key("`assumption` when the organisation did not say it itself.") @Nullable String origin) {

    /** What a channel is. */
    public enum Type {
        WEB_FORM,
        INTERNAL_FORM,
        PDF_FORM,
        PORTAL,
        PHONE,
        PHONE_OR_COUNTER,
        IN_PERSON,
        IN_PERSON_OR_PHONE,
        POST
    }

    /** How complaints come in there. */
    public enum Accepts {
        WRITTEN,
        ORAL,
        BOTH
    }

    /** What comes in there. */
    public enum Kind {
        COMPLAINT,
        FEEDBACK
    }
}
