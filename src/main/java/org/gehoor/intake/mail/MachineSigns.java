package org.gehoor.intake.mail;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gehoor.intake.mail.mime.Headers;
import org.gehoor.intake.mail.mime.PartTree;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that a mail is automatic, strongest first; the first sign decides what sort of machine it was.
 *
 * <p>Not among it, because people's mail has them too: any {@code Precedence}, {@code List-*}, {@code X-Auto-Response-Suppress}
 * (see {@link AnswerSigns}), and {@code Auto-Submitted: no}.
 */
final class MachineSigns {

    private static final List<Function<PartTree, @Nullable Sign>> SIGNS =
            List.of(DeliveryReport::in, MachineSigns::autoSubmitted, MachineSigns::nullReturnPath);

    private MachineSigns() {}

    static @Nullable Machine in(final PartTree tree) {
        final List<Sign> signs = SIGNS.stream()
                .map(sign -> sign.apply(tree))
                .filter(Objects::nonNull)
                .toList();
        return signs.isEmpty()
                ? null
                : new Machine(signs.get(0).kind(), signs.stream().map(Sign::why).toList());
    }

    private static @Nullable Sign autoSubmitted(final PartTree tree) {
        for (final String value : tree.root().headers().all("auto-submitted")) {
            final String keyword = AutoSubmitted.keyword(value);
            if (keyword != null && !keyword.equals("no")) {
                final boolean reply = keyword.equals("auto-replied");
                final String shown = keyword.length() > 40 ? keyword.substring(0, 40) : keyword;
                return new Sign(reply ? Machine.Kind.AUTO_REPLY : Machine.Kind.ROBOT, "Auto-Submitted: " + shown);
            }
        }
        return null;
    }

    /** Only the topmost Return-Path counts: it is the one that the last server wrote (RFC 5321 §4.4). */
    private static @Nullable Sign nullReturnPath(final PartTree tree) {
        final Headers headers = tree.root().headers();
        final String path = headers.first("return-path");
        if (path == null || !path.replace(" ", "").startsWith("<>")) {
            return null;
        }
        final boolean postmaster = AddressList.of(headers.all("from")).stream().anyMatch(Robots::isMailSystem);
        return new Sign(postmaster ? Machine.Kind.BOUNCE : Machine.Kind.ROBOT, "null return path");
    }
}
