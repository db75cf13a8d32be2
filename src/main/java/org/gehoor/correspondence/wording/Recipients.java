package org.gehoor.correspondence.wording;

import org.gehoor.correspondence.smtp.MailRecipient;
import org.gehoor.organisation.MailAddress;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/** Addresses as we write to them. */
final class Recipients {

    private static final int LONGEST_NAME = 100;

    private Recipients() {}

    /** @throws java.util.NoSuchElementException when the address can't be mailed: ask {@link Mailable} first */
    static MailRecipient of(Party party) {
        return new MailRecipient(
                MailAddress.of(String.valueOf(party.address()).strip()).orElseThrow(), shown(party.name()));
    }

    /** Of a letter that is printed. */
    static MailRecipient onPaper(Party party) {
        return new MailRecipient("", shown(party.name()));
    }

    /** A name that is an address, or long as a letter, says nothing that the address does not. */
    private static @Nullable String shown(@Nullable String name) {
        String line = name == null ? "" : OneLine.of(name);
        boolean useless = line.isEmpty() || line.contains("@") || line.length() > LONGEST_NAME;
        return useless ? null : line;
    }
}
