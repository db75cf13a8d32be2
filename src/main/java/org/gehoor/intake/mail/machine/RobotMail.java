package org.gehoor.intake.mail.machine;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what applications send by themselves: orders, alarms, scheduled jobs.
 *
 * <p>A web form mails from a robot's address, too, with the person in {@code Reply-To}: that is no robot's mail.
 */
final class RobotMail {

    private static final Family OWN_HEADERS = Family.of(
            """
            x-cron-env | x-amz-sns-message-id | x-nagios-notification | x-zabbix-event | x-github-reason | | |
            x-gitlab-project | x-jira-fingerprint | x-bugzilla-type | x-debian-pr-message | x-trac-project | | |
            x-redmine-host | x-rt-ticket | x-otrs-loop | x-zendesk-from-account-id | x-facebook-notify | | |
            x-linkedin-template | x-twitteremailid | x-monitoring | x-logwatch
            """);
    private static final Family SENDINGS = Family.of(
            """
            feedback-id | list-unsubscribe | list-id | x-ses-outgoing | x-sg-eid | x-mailgun-sid | x-mandrill-user |
            | | x-pm-message-id | x-auto-response-suppress | x-msfbl | x-sfmc-stack | x-transaction-id | | |
            x-notification-type | x-application | x-eventid
            """);

    private RobotMail() {}

    static @Nullable Sign in(final Evidence mail) {
        for (final String header : OWN_HEADERS.phrases()) {
            if (mail.headers().has(header)) {
                return new Sign(MachineKind.ROBOT, "an application's header: " + header);
            }
        }
        final boolean robot = mail.from().stream().anyMatch(Robots::isRobot);
        if (!robot || answersToPerson(mail)) {
            return null;
        }
        for (final String header : SENDINGS.phrases()) {
            if (mail.headers().has(header)) {
                return new Sign(MachineKind.ROBOT, "a robot's address, with a sending machine's header: " + header);
            }
        }
        return mail.isBulk()
                ? new Sign(MachineKind.ROBOT, "a robot's address, with Precedence: " + mail.header("precedence"))
                : null;
    }

    /** A single address to answer to that is no robot's and belongs to somebody else than the sender. */
    static boolean answersToPerson(final Evidence mail) {
        return answersToPerson(mail.from(), mail.replyTo());
    }

    static boolean answersToPerson(final List<String> from, final List<String> replyTo) {
        return replyTo.size() == 1
                && !Robots.isRobot(replyTo.get(0))
                && from.stream().noneMatch(sender -> house(sender).equals(house(replyTo.get(0))));
    }

    /** The last two labels of the domain. */
    private static String house(final String address) {
        final String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        final int dot = domain.lastIndexOf('.', domain.lastIndexOf('.') - 1);
        return domain.substring(dot + 1);
    }
}
