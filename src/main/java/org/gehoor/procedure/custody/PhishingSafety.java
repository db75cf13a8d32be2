package org.gehoor.procedure.custody;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.gehoor.procedure.Key;

/** How letters stay recognisable where false mails go round. */
public record PhishingSafety(
        @Key("No letter asks for a password, card or member login.") boolean noCredentialsAsked,
        @Key("No letter holds a link to a page that asks to log in.") boolean noLoginLinks,
        @Key("What every letter shows so that it can be checked. `[number, own_phone_number]`.") List<String> show) {

    public PhishingSafety {
        show = List.copyOf(requireNonNullElse(show, List.of()));
    }
}
