package org.gehoor.intake;

import java.io.IOException;

/** Somebody moved or deleted the mail between listing and fetching: no failure, nothing to take in. */
public final class MailGone extends IOException {
    private static final long serialVersionUID = 1;

    public MailGone(String message) {
        super(message);
    }
}
