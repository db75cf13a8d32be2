package org.gehoor.intake.mail.machine;

import java.util.Locale;
import java.util.Set;

/** Local parts that nobody reads behind, whatever the domain (RFC 2142 and custom). */
final class Robots {

    private static final Set<String> MAIL_SYSTEM = Set.of("mailerdaemon", "postmaster", "maildaemon", "mailer");
    private static final Family MAIL_SYSTEM_NAMES = Family.of(
            """
            mailer-daemon | mailer daemon | mail delivery s | mail delivery agent | mail administrator |
            mail system | | mail router | email delivery | e-mail delivery | internet mail delivery |
            delivery subsystem | | delivery system | message delivery | system administrator | systeembeheerder |
            administrateur système | | systemadministrator | mail-system
            """);
    private static final Set<String> NOBODY = Set.of(
            "noreply",
            "donotreply",
            "dontreply",
            "nobody",
            "noresponse",
            "neverreply",
            "nepasrepondre",
            "pasdereponse",
            "nietbeantwoorden",
            "nietreageren",
            "geenantwoord",
            "nichtantworten",
            "keineantwort",
            "noresponder",
            "nonrispondere",
            "naoresponda",
            "svarinte",
            "unattended");
    private static final Set<String> LISTS =
            Set.of("listserv", "majordomo", "listmaster", "bounce", "bounces", "mailman", "sympa", "listproc", "ezmlm");
    private static final Set<String> LIST_HOSTS =
            Set.of("googlegroups.com", "groups.io", "freelists.org", "listserv.net", "topica.com", "egroups.com");
    private static final Set<String> PROGRAMS = Set.of(
            "root",
            "cron",
            "crondaemon",
            "daemon",
            "nagios",
            "icinga",
            "zabbix",
            "monit",
            "logwatch",
            "autoresponder",
            "autoreply",
            "autoresponse",
            "autoanswer",
            "wwwdata",
            "apache",
            "uucp");
    private static final Set<String> SENDINGS = Set.of(
            "newsletter",
            "newsletters",
            "nieuwsbrief",
            "nieuwsbrieven",
            "enews",
            "enewsletter",
            "mailing",
            "mailings",
            "emailing",
            "notification",
            "notifications",
            "notify",
            "notificatie",
            "notificaties",
            "alert",
            "alerts",
            "mailrobot",
            "robot",
            "automail",
            "automailer");

    private Robots() {}

    /** A service that sends posts on for its members, by its domain. */
    static boolean isListHost(final String address) {
        final String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return LIST_HOSTS.contains(domain)
                || domain.startsWith("lists.")
                || domain.startsWith("list.")
                || domain.startsWith("yahoogroups.");
    }

    static boolean isMailSystem(final String address) {
        return MAIL_SYSTEM.contains(letters(address)) || letters(address).startsWith("microsoftexchange329e");
    }

    /** By the words beside the address, as {@link Family} compares them. */
    static boolean isCalledMailSystem(final String folded) {
        return MAIL_SYSTEM_NAMES.isIn(folded);
    }

    /** Whose answer nobody would read: {@code noreply+abc}, {@code service-noreply} and {@code klachten-bounces}, too. */
    static boolean isRobot(final String address) {
        final String letters = letters(address);
        final String local = local(address);
        return isMailSystem(address)
                || LISTS.contains(letters)
                || PROGRAMS.contains(letters)
                || SENDINGS.contains(letters)
                || isNobody(letters)
                || local.startsWith("owner-")
                || local.endsWith("-owner")
                || local.endsWith("-request")
                || local.endsWith("-bounces")
                || local.startsWith("bounce-")
                || local.startsWith("bounces+");
    }

    private static boolean isNobody(final String letters) {
        return NOBODY.stream().anyMatch(word -> letters.startsWith(word) || letters.endsWith(word));
    }

    private static String local(final String address) {
        final int sign = address.lastIndexOf('@');
        return (sign < 0 ? address : address.substring(0, sign)).toLowerCase(Locale.ROOT);
    }

    private static String letters(final String address) {
        return local(address).replaceAll("[-_.]", "");
    }
}
