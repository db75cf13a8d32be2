package org.gehoor.correspondence.wording;

import java.util.Comparator;
import java.util.Optional;
import org.gehoor.correspondence.smtp.MailSender;
import org.gehoor.organisation.DossierOpening;
import org.gehoor.organisation.MailAddress;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** Whom a letter comes from: the mailbox that the complaint came to, else the organisation's first for complaints. */
final class LetterHead {

    private LetterHead() {}

    /**
     * Empty when the organisation has no mailbox that can send.
     *
     * @param bounceToken the letter's own, for where its mailbox takes such addresses
     */
    static Optional<MailSender> of(Organisation organisation, @Nullable String mailbox, String bounceToken) {
        return Optional.ofNullable(mailbox)
                .flatMap(organisation::mailbox)
                .or(() -> firstForComplaints(organisation))
                .flatMap(from -> MailAddress.of(from.address())
                        .map(address -> new MailSender(
                                MailAddress.of(organisation.bounceAddress(from, bounceToken))
                                        .orElse(address),
                                address,
                                OneLine.of(from.displayName()))));
    }

    private static Optional<Mailbox> firstForComplaints(Organisation organisation) {
        return organisation.mailboxes().stream()
                .min(Comparator.comparing(Mailbox::shadow).thenComparing(box -> box.opens() != DossierOpening.DOSSIER));
    }
}
