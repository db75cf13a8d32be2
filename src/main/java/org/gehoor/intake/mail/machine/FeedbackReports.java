package org.gehoor.intake.mail.machine;

import java.util.Locale;
import java.util.Set;
import org.gehoor.intake.mail.mime.CharsetGuess;
import org.gehoor.intake.mail.mime.Entity;
import org.jspecify.annotations.Nullable;

/** Recognises abuse reports of mail providers (RFC 5965), also those older than the format. */
final class FeedbackReports {

    private static final int READ = 8_192;
    private static final Set<String> DESKS =
            Set.of("staff", "scomp", "fbl", "feedbackloop", "feedback", "abuse", "arf", "complaints", "spamreport");
    private static final Family SUBJECTS = Family.of(
            """
            complaint about message from | email feedback report | e-mail feedback report | feedback report | | |
            | | | feedback loop | abuse report | spam report | client tos notification | [arf]
            """);
    private static final Family HEADERS = Family.of(
            """
            x-hmxmroriginalrecipient: | x-reporter-ip: | x-aol-ip: | x-loop: scomp
            """);

    private FeedbackReports() {}

    static @Nullable Sign in(final Evidence mail) {
        if (DeliveryReport.isReport(mail, "feedback-report") || mail.part("message/feedback-report") != null) {
            return new Sign(MachineKind.FEEDBACK_REPORT, "an abuse report: multipart/report, feedback-report");
        }
        final Entity about = mail.part("message/rfc822");
        if (about == null || !SUBJECTS.begins(mail.folded())) {
            return null;
        }
        final String headers = CharsetGuess.decode(about.beginning(READ), null).toLowerCase(Locale.ROOT);
        final boolean desk = mail.from().stream()
                .anyMatch(from ->
                        DESKS.contains(from.substring(0, from.indexOf('@')).toLowerCase(Locale.ROOT)));
        return desk || HEADERS.isIn(headers)
                ? new Sign(MachineKind.FEEDBACK_REPORT, "an abuse report: a provider's subject, the mail attached")
                : null;
    }
}
