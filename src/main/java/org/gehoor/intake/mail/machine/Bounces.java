package org.gehoor.intake.mail.machine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a report on a delivery says of recipients and of the mail it is about. */
final class Bounces {

    private Bounces() {}

    /** Null where the mail reports on no delivery. */
    static @Nullable Bounce in(final Evidence mail, final @Nullable Machine machine) {
        if (machine == null) {
            return null;
        }
        final String action =
                switch (machine.kind()) {
                    case BOUNCE -> "failed";
                    case DELAY -> "delayed";
                    case DELIVERED -> "delivered";
                    default -> "";
                };
        if (action.isEmpty()) {
            return null;
        }
        final List<BouncedRecipient> noticed = Notices.recipients(mail, action);
        final List<BouncedRecipient> recipients = noticed == null ? DeliveryReport.recipients(mail, action) : noticed;
        return new Bounce(recipients, OriginalId.in(mail));
    }
}
