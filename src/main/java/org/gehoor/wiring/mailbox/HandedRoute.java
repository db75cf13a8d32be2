package org.gehoor.wiring.mailbox;

import org.jspecify.annotations.Nullable;

/** The route that takes mail in. */
interface HandedRoute {

    /** False when the hub is stopping. */
    boolean isOpen();

    /** What it failed with, handled or not; null when it did not. */
    @Nullable
    Throwable hand(MailOnServer mail);
}
