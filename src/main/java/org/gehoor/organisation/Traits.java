package org.gehoor.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint shows to the rules.
 *
 * @param mailbox name of the mailbox, or of the channel it came by
 * @param sender mail address; null when it came without one
 * @param attachments media types
 */
public record Traits(
        String mailbox,
        String language,
        String subject,
        String text,
        @Nullable String sender,
        List<String> attachments,
        boolean confidential) {

    public Traits {
        attachments = List.copyOf(attachments);
    }

    @Override
    public String toString() {
        return "traits of a complaint in " + mailbox;
    }
}
