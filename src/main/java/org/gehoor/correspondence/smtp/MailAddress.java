package org.gehoor.correspondence.smtp;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a mail server without extensions takes: a plain local part, a domain name in ASCII.
 *
 * <p>Quoted local parts, address literals and non-ASCII local parts (RFC 6531) are not mailed: a person is asked.
 */
public final class MailAddress {

    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*"
                    + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private MailAddress() {}

    /** The address with its domain in ASCII (IDNA); empty when it can't be mailed. */
    public static Optional<String> of(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > 320) {
            return Optional.empty();
        }
        String local = text.substring(0, at);
        return ascii(text.substring(at + 1))
                .filter(domain -> LOCAL.matcher(local).matches())
                .map(domain -> local + "@" + domain);
    }

    static String checked(String address) {
        return of(address)
                .orElseThrow(
                        () -> new IllegalArgumentException("An address that can't be mailed: the mail was not made"));
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain))
                    .filter(d -> DOMAIN.matcher(d).matches());
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
