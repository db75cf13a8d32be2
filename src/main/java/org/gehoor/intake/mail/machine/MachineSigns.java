package org.gehoor.intake.mail.machine;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that a mail is automatic, strongest first; the first sign decides what sort of machine it was.
 *
 * <p>Not among it, because people's mail has them too: any {@code Precedence}, {@code List-*}, {@code X-Auto-Response-Suppress},
 * a robot's address by itself (see {@link AnswerSigns}), mere words, and {@code Auto-Submitted: no}.
 */
final class MachineSigns {

    private static final List<Function<Evidence, @Nullable Sign>> SIGNS = List.of(
            DeliveryReport::in,
            Receipts::in,
            FeedbackReports::in,
            Undelivered::in,
            Notices::in,
            AutoReplies::byHeader,
            AutoReplies::bySubject,
            BulkMail::in,
            MachineSigns::autoSubmitted,
            RobotMail::in,
            MachineSigns::nullReturnPath);

    private MachineSigns() {}

    static @Nullable Machine in(final Evidence mail) {
        final List<Sign> signs = SIGNS.stream()
                .map(sign -> sign.apply(mail))
                .filter(Objects::nonNull)
                .toList();
        return signs.isEmpty()
                ? null
                : new Machine(signs.get(0).kind(), signs.stream().map(Sign::why).toList());
    }

    private static @Nullable Sign autoSubmitted(final Evidence mail) {
        final String keyword = mail.autoSubmitted();
        if (keyword == null) {
            return null;
        }
        final boolean reply = keyword.startsWith("auto-replied");
        return new Sign(reply ? MachineKind.AUTO_REPLY : MachineKind.ROBOT, "Auto-Submitted: " + keyword);
    }

    private static @Nullable Sign nullReturnPath(final Evidence mail) {
        return mail.hasNullReturnPath()
                ? new Sign(mail.isFromMailSystem() ? MachineKind.BOUNCE : MachineKind.ROBOT, "null return path")
                : null;
    }
}
