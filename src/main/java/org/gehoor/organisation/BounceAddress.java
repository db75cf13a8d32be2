package org.gehoor.organisation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address to which one letter comes back when it can't be delivered: {@code klachten+b.<token>@example.org} (subaddress,
 * RFC 5233), where the mailbox takes such addresses.
 */
public final class BounceAddress {

    /** Characters of a token: 128 bits, five a character, small letters and digits, for servers change case. */
    public static final int TOKEN = 26;

    private static final String MARK = "+b.";
    private static final Pattern FORM = Pattern.compile(".+\\+b\\.[a-z2-7]{" + TOKEN + "}@[^@]+");

    /** RFC 5321 §4.5.3.1.1. */
    private static final int LONGEST_LOCAL_PART = 64;

    private BounceAddress() {}

    static String of(final String mailbox, final String token) {
        final int at = mailbox.lastIndexOf('@');
        return mailbox.substring(0, at) + MARK + token + mailbox.substring(at);
    }

    /** Whether a mailbox's address leaves room for a token before the at sign. */
    public static boolean fits(final String mailbox) {
        return mailbox.lastIndexOf('@') + MARK.length() + TOKEN <= LONGEST_LOCAL_PART;
    }

    /** Whether an address has this form, in any case of letters; that it is one of ours only the register can tell. */
    public static boolean isOne(final String address) {
        return FORM.matcher(key(address)).matches();
    }

    /** As compared. */
    public static String key(final String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
