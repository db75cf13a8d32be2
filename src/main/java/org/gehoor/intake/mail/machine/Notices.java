package org.gehoor.intake.mail.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises deliveries reported in a provider's own format instead of RFC 3464. */
final class Notices {

    private static final String ADDRESS = "\"emailAddress\"";
    private static final Map<String, MachineKind> TYPES = Map.of(
            "bounce", MachineKind.BOUNCE,
            "delivery", MachineKind.DELIVERED,
            "complaint", MachineKind.FEEDBACK_REPORT);
    private static final Family NOT_A_MEMBER = Family.of(
            """
            not a member of this mailing list | you are not a member | are not member | you are not allowed to post
            """);

    private Notices() {}

    /** What stands behind each {@code emailAddress}; null where the mail is no such notice. */
    static @Nullable List<BouncedRecipient> recipients(final Evidence mail, final String action) {
        if (!mail.headers().has("x-amz-sns-message-id")) {
            return null;
        }
        final String json = mail.text()
                .substring(0, Math.min(mail.text().length(), 100_000))
                .replace("\\", "");
        final List<BouncedRecipient> recipients = new ArrayList<>();
        int at = json.indexOf(ADDRESS);
        while (at >= 0 && recipients.size() < 100) {
            final int next = json.indexOf(ADDRESS, at + 1);
            final String about = json.substring(at, next < 0 ? Math.min(json.length(), at + 1_000) : next);
            final List<FoundAddress> found = FoundAddress.in(about);
            if (!found.isEmpty()) {
                recipients.add(new BouncedRecipient(found.get(0).address(), action, StatusCode.in(about), null));
            }
            at = next;
        }
        return recipients;
    }

    static @Nullable Sign in(final Evidence mail) {
        final String opening = mail.opening().replace("\\", "");
        if (mail.headers().has("x-amz-sns-message-id")) {
            for (final Map.Entry<String, MachineKind> type : TYPES.entrySet()) {
                if (opening.contains("\"notificationtype\":\"" + type.getKey() + "\"")) {
                    return new Sign(type.getValue(), "a provider's notice: x-amz-sns-message-id, " + type.getKey());
                }
            }
        }
        if (mail.headers().has("x-mlserver") && (NOT_A_MEMBER.isIn(opening) || NOT_A_MEMBER.isIn(mail.folded()))) {
            return new Sign(MachineKind.BOUNCE, "a list's program refuses a post");
        }
        return null;
    }
}
