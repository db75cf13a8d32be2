package org.gehoor.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail whose sender is owed a neutral receipt: all that this letter may know. It knows no dossier, so it can't reveal one.
 *
 * @param receivedMessage intake's id
 * @param mailbox name of the mailbox it came to; its address answers
 * @param language of the mail, offered or not
 * @param references Message-IDs of the mail and of its thread, its own first
 */
public record Receipt(
        long receivedMessage,
        @Nullable String mailbox,
        Instant receivedAt,
        Party to,
        String language,
        String subject,
        List<String> references) {

    public Receipt {
        subject = Storable.text(subject);
        references = references.stream().map(Storable::text).toList();
    }

    @Override
    public String toString() {
        return "Receipt[message " + receivedMessage + "]";
    }
}
