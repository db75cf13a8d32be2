package org.gehoor.intake.mail.machine;

import java.util.List;
import org.gehoor.intake.mail.mime.PartTree;
import org.jspecify.annotations.Nullable;

/**
 * What one mail shows of who or what wrote it.
 *
 * @param automatic null for a person's mail
 * @param bounce what is reported of a delivery; null where nothing is
 * @param mayAnswerWhy why no automatic answer may go out; empty when one may
 */
public record Judgement(@Nullable Machine automatic, @Nullable Bounce bounce, List<String> mayAnswerWhy) {

    /** The reason that says a filter took it for spam, whoever sent it. */
    public static final String SPAM = "marked as spam: X-Spam-Flag";

    public Judgement {
        mayAnswerWhy = List.copyOf(mayAnswerWhy);
    }

    /** Addresses as they were read from {@code From} and {@code Reply-To}; the subject decoded, the text readable. */
    public static Judgement of(
            final PartTree tree,
            final List<String> from,
            final List<String> replyTo,
            final String subject,
            final String text) {
        final Evidence mail = Evidence.of(tree, from, replyTo, subject, text);
        final Machine automatic = MachineSigns.in(mail);
        return new Judgement(automatic, Bounces.in(mail, automatic), AnswerSigns.in(mail, automatic));
    }
}
