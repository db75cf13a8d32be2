package org.gehoor.intake;

import org.gehoor.intake.mail.Legibility;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.reply.PrefixKind;
import org.gehoor.intake.mail.reply.SubjectPrefixes;

/**
 * What a mail is by itself, before anybody asks which dossiers there are; the first that fits. The live hub, its shadow and
 * {@code read} all ask here.
 */
enum Nature {
    /** No header that a mail has: cannot be a dossier, a person must look. */
    UNREADABLE("set-aside"),
    /** A machine wrote it: filed, answered by nobody. */
    AUTOMATIC("automatic"),
    /**
     * A person answers a mail: it says which (In-Reply-To or References, RFC 5322 §3.6.4), or its subject begins as an answer's
     * does. Whether that mail was of ours only the register can tell; when it was not, this is a complaint like any other. What
     * is passed on is no answer, though many programs thread it like one.
     */
    REPLY("reply"),
    /** A person wrote it of his own accord. */
    COMPLAINT("complaint");

    private final String word;

    Nature(final String word) {
        this.word = word;
    }

    static Nature of(final Mail mail) {
        if (mail.legibility() == Legibility.NOTHING) {
            return UNREADABLE;
        }
        if (mail.automatic() != null) {
            return AUTOMATIC;
        }
        return answers(mail) ? REPLY : COMPLAINT;
    }

    /** As {@code read} prints it. */
    String word() {
        return word;
    }

    /** Why, in words; holds nothing of the mail. */
    String why(final Mail mail) {
        return switch (this) {
            case UNREADABLE -> SetAsideReason.UNREADABLE.key() + ": no header could be read";
            case AUTOMATIC ->
                mail.automatic() == null
                        ? "written by a machine"
                        : mail.automatic().kind().word() + ": "
                                + String.join("; ", mail.automatic().why());
            case REPLY ->
                named(mail)
                        ? "written by a person, answers a mail that it names"
                        : "written by a person, its subject begins as an answer's does";
            case COMPLAINT ->
                mail.legibility() == Legibility.WHOLE
                        ? "written by a person, answers no mail"
                        : "from a person as far as its headers tell; the text could not be read, see the original";
        };
    }

    private static boolean answers(final Mail mail) {
        final PrefixKind prefix = SubjectPrefixes.kind(mail.subject());
        return mail.forwarded() == null && prefix != PrefixKind.FORWARD && (named(mail) || prefix == PrefixKind.REPLY);
    }

    private static boolean named(final Mail mail) {
        return mail.inReplyTo() != null || !mail.references().isEmpty();
    }
}
