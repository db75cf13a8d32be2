package org.gehoor.story.hub;

import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gehoor.testkit.Mailbox;

/**
 * A mail as it lies in a folder.
 *
 * @param messageId with angle brackets; empty when it has none
 * @param flags the flags that people set: seen, flagged, answered, deleted, draft
 */
public record LyingMail(String messageId, Set<String> flags) {

    static List<LyingMail> in(Mailbox mailbox, String folder) {
        return mailbox.mails(folder).stream().map(LyingMail::of).toList();
    }

    private static LyingMail of(MimeMessage mail) {
        try {
            String[] ids = mail.getHeader("Message-ID");
            return new LyingMail(ids == null ? "" : ids[0], flags(mail.getFlags()));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> flags(Flags flags) {
        Set<String> set = new TreeSet<>();
        note(set, flags, Flags.Flag.SEEN, "seen");
        note(set, flags, Flags.Flag.FLAGGED, "flagged");
        note(set, flags, Flags.Flag.ANSWERED, "answered");
        note(set, flags, Flags.Flag.DELETED, "deleted");
        note(set, flags, Flags.Flag.DRAFT, "draft");
        set.addAll(List.of(flags.getUserFlags()));
        return set;
    }

    private static void note(Set<String> set, Flags flags, Flags.Flag flag, String name) {
        if (flags.contains(flag)) {
            set.add(name);
        }
    }
}
