package org.gehoor.organisation;

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

    /** @throws IllegalArgumentException when it can't be mailed */
    public static String checked(String address) {
        return of(address)
                .orElseThrow(
                        () -> new IllegalArgumentException("An address that can't be mailed: the mail was not made"));
    }

    /** Whether somebody typed one that can be mailed from anywhere: with a dotted domain, no dot too many, and nothing around it. */
    public static boolean isOne(String typed) {
        return of(typed).isPresent()
                && typed.indexOf('.', typed.lastIndexOf('@')) > 0
                && !typed.startsWith(".")
                && !typed.contains("..")
                && !typed.contains(".@");
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
