package org.gehoor.correspondence.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gehoor.organisation.MailAddress;
import org.gehoor.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which addresses we write to: never our own mailboxes, never one that nobody reads or that only machines do. */
@Component
final class Mailable {

    private static final Pattern NOBODY = Pattern.compile(
            "(?:no|not|do[-._]?not|niet|geen|ne[-._]?pas)[-._]?(?:reply|respond|answer|beantwoorden|antwoord(?:en)?|repondre)"
                    + "(?:[-._+].*)?|.*[-._](?:no[-._]?reply|donotreply)");
    private static final Pattern MACHINES = Pattern.compile(
            "(?:mailer-daemon|postmaster|bounces?|listserv|majordomo)(?:[-._+].*)?|.*-(?:request|bounces?)|owner-.*");

    private final Organisations organisations;

    Mailable(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Why no letter for a complainant goes to it: not to handlers of any organisation either; empty when one may. */
    Optional<String> whyNotComplainant(@Nullable String address) {
        return whyNot(address)
                .or(() -> isKnownAtOurs(String.valueOf(address).strip())
                        ? Optional.of("the mail address is one of our own")
                        : Optional.empty());
    }

    /** Why we don't write to it; empty when we do. */
    Optional<String> whyNot(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return Optional.of("there is no mail address");
        }
        if (MailAddress.of(address.strip()).isEmpty()) {
            return Optional.of("the mail address can't be mailed");
        }
        String key = address.strip().toLowerCase(Locale.ROOT);
        String local = key.substring(0, key.lastIndexOf('@'));
        if (NOBODY.matcher(local).matches()) {
            return Optional.of("nobody reads that mail address");
        }
        if (MACHINES.matcher(local).matches()) {
            return Optional.of("the mail address is a machine's");
        }
        return isOurs(key) ? Optional.of("the mail address is a mailbox of our own") : Optional.empty();
    }

    private boolean isKnownAtOurs(String address) {
        return organisations.all().stream().anyMatch(organisation -> organisation.has(address));
    }

    private boolean isOurs(String key) {
        return organisations.all().stream()
                .flatMap(organisation -> organisation.mailboxes().stream())
                .anyMatch(mailbox -> mailbox.address().equalsIgnoreCase(key));
    }
}
