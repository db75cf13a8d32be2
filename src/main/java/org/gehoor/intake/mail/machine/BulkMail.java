package org.gehoor.intake.mail.machine;

import org.gehoor.intake.mail.reply.SubjectPrefixes;
import org.jspecify.annotations.Nullable;

/**
 * Recognises newsletters and what list programs write themselves.
 *
 * <p>A post on a discussion list is a person's: it has {@code List-Post} or an answer's headers and is only not answered. So has every mail to a
 * complaint box that is a group of Google's or Microsoft's.
 */
final class BulkMail {

    private static final Family CAMPAIGNS = Family.of(
            """
            list-unsubscribe-post | feedback-id | x-campaign | x-campaignid | x-campaign-id | x-mc-user | | |
            x-mailgun-tag | x-mailgun-batch-id | x-csa-complaints | x-mailchimp-campaign-id | x-sg-eid | x-sib-id |
            | | x-mandrill-user | x-emarsys-identify | x-rpcampaign | x-sfmc-stack | x-mailer-lid | x-mailingid | | |
            x-mailing-id | x-newsletter | x-newsletter-id | x-listmember | x-laposta | x-mailplus | x-tripolis
            """);
    private static final Family LIST_PROGRAMS =
            Family.of("""
            mailman | majordomo | ezmlm | listserv | sympa | listproc | fml
            """);
    private static final Family LIST_NOTICES = Family.of(
            """
            welcome to the | confirm | subscribe | unsubscribe | moderator request | moderation | your message to | |
            | bounce action notification | mailing list membership | results of your email commands
            """);

    private BulkMail() {}

    static @Nullable Sign in(final Evidence mail) {
        final boolean list =
                mail.headers().has("list-unsubscribe") || mail.headers().has("list-id");
        final boolean people = mail.headers().has("list-post")
                || mail.headers().has("in-reply-to")
                || mail.headers().has("references")
                || SubjectPrefixes.begins(mail.folded());
        if (mail.from().stream().anyMatch(BulkMail::isListProgram) && isNotice(mail)) {
            return new Sign(MachineKind.LIST, "written by the program of a mailing list");
        }
        final boolean form = mail.from().stream().anyMatch(Robots::isRobot) && RobotMail.answersToPerson(mail);
        if (!list || people || form) {
            return null;
        }
        if (mail.from().stream().anyMatch(Robots::isRobot)) {
            return new Sign(MachineKind.LIST, "List-Unsubscribe or List-Id, from a robot's address");
        }
        for (final String header : CAMPAIGNS.phrases()) {
            if (mail.headers().has(header)) {
                return new Sign(MachineKind.LIST, "List-Unsubscribe or List-Id, with a campaign's header: " + header);
            }
        }
        return mail.isBulk() && mail.headers().has("list-unsubscribe")
                ? new Sign(MachineKind.LIST, "List-Unsubscribe, with Precedence: " + mail.header("precedence"))
                : null;
    }

    private static boolean isListProgram(final String from) {
        final String local = Family.fold(from, 300);
        return local.contains("-request@") || LIST_PROGRAMS.begins(local);
    }

    private static boolean isNotice(final Evidence mail) {
        return mail.headers().has("list-id")
                || mail.headers().has("x-list-administrivia")
                || mail.isBulk()
                || LIST_NOTICES.isIn(mail.folded());
    }
}
