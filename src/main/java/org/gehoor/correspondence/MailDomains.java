package org.gehoor.correspondence;

import java.util.List;
import org.gehoor.correspondence.wording.NewLetter;

/** What follows the {@code @}: behind some of those strangers share a provider. */
final class MailDomains {

    private MailDomains() {}

    /** {@code hotmail.*} is that of any country, also {@code hotmail.co.uk}; not a name that somebody put before their own. */
    static boolean has(List<String> patterns, String domain) {
        return patterns.stream().anyMatch(pattern -> fits(domain, pattern));
    }

    /** Behind which the letter's addressee is. */
    static String domain(NewLetter letter) {
        return letter.toKey().substring(letter.toKey().lastIndexOf('@') + 1);
    }

    private static boolean fits(String domain, String pattern) {
        return pattern.endsWith(".*")
                ? domain.startsWith(pattern.substring(0, pattern.length() - 1))
                        && domain.substring(pattern.length() - 1).matches("[a-z]{2,3}|com?\\.[a-z]{2}")
                : domain.equals(pattern);
    }
}
