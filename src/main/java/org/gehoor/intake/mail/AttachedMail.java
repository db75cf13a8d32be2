package org.gehoor.intake.mail;

import org.gehoor.intake.mail.mime.Content;
import org.gehoor.intake.mail.mime.EncodedWords;
import org.gehoor.intake.mail.mime.PartWalker;
import org.jspecify.annotations.Nullable;

/** What an attached mail without a file name is called when it is saved: by its subject. */
final class AttachedMail {

    private static final int READ = 65_536;

    private AttachedMail() {}

    /** Null where the part is no mail, or a mail without a subject. */
    static @Nullable String name(final String mediaType, final Content content) {
        if (!mediaType.equals("message/rfc822") && !mediaType.equals("message/global")) {
            return null;
        }
        final String subject = PartWalker.headersOf(content.first(READ).copy())
                .root()
                .headers()
                .first("subject");
        if (subject == null || subject.isBlank()) {
            return null;
        }
        return EncodedWords.decode(subject).replace('/', '_').replace('\\', '_') + ".eml";
    }
}
