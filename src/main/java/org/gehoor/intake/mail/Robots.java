package org.gehoor.intake.mail;

import java.util.Locale;
import java.util.Set;

/** Local parts that nobody reads behind, whatever the domain (RFC 2142 and custom). */
final class Robots {

    private static final Set<String> MAIL_SYSTEM = Set.of("mailerdaemon", "postmaster", "maildaemon", "mailer");
    private static final Set<String> NOBODY = Set.of(
            "noreply", "donotreply", "nobody", "noresponse", "nepasrepondre", "nietbeantwoorden", "nichtantworten");
    private static final Set<String> LISTS = Set.of("listserv", "majordomo", "listmaster", "bounce", "bounces");

    private Robots() {}

    static boolean isMailSystem(final Address address) {
        return MAIL_SYSTEM.contains(letters(address));
    }

    /** Also {@code noreply+abc}, {@code service-noreply} and {@code klachten-bounces}. */
    static boolean isRobot(final Address address) {
        final String letters = letters(address);
        final String local = address.localPart().toLowerCase(Locale.ROOT);
        return isMailSystem(address)
                || LISTS.contains(letters)
                || NOBODY.stream().anyMatch(word -> letters.startsWith(word) || letters.endsWith(word))
                || local.startsWith("owner-")
                || local.endsWith("-owner")
                || local.endsWith("-request")
                || local.endsWith("-bounces")
                || local.startsWith("bounce-")
                || local.startsWith("bounces+");
    }

    private static String letters(final Address address) {
        return address.localPart().toLowerCase(Locale.ROOT).replaceAll("[-_.]", "");
    }
}
