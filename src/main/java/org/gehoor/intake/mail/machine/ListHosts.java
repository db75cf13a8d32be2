package org.gehoor.intake.mail.machine;

import java.util.Locale;
import java.util.Set;

/** Services that send posts on for their members. */
final class ListHosts {

    private static final Set<String> LIST_HOSTS =
            Set.of("googlegroups.com", "groups.io", "freelists.org", "listserv.net", "topica.com", "egroups.com");

    private ListHosts() {}

    /** A service that sends posts on for its members, by its domain. */
    static boolean has(final String address) {
        final String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return LIST_HOSTS.contains(domain)
                || domain.startsWith("lists.")
                || domain.startsWith("list.")
                || domain.startsWith("yahoogroups.");
    }
}
