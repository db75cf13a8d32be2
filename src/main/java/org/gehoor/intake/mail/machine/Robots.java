package org.gehoor.intake.mail.machine;

import java.util.Locale;

/** Local parts that nobody reads behind, whatever the domain (RFC 2142 and custom). */
final class Robots {

    private static final Family NOBODY = Family.of(
            """
            noreply | donotreply | dontreply | nobody | noresponse | neverreply | nepasrepondre | pasdereponse | | |
            nietbeantwoorden | nietreageren | geenantwoord | nichtantworten | keineantwort | noresponder | | |
            nonrispondere | naoresponda | svarinte | unattended
            """);
    private static final Family LISTS = Family.of(
            """
            listserv | majordomo | listmaster | bounce | bounces | mailman | sympa | listproc | ezmlm
            """);
    private static final Family PROGRAMS = Family.of(
            """
            root | cron | crondaemon | daemon | nagios | icinga | zabbix | monit | logwatch | autoresponder | | |
            autoreply | autoresponse | autoanswer | wwwdata | apache | uucp
            """);
    private static final Family SENDINGS = Family.of(
            """
            newsletter | newsletters | nieuwsbrief | nieuwsbrieven | enews | enewsletter | mailing | mailings | | |
            emailing | notification | notifications | notify | notificatie | notificaties | alert | alerts | | |
            mailrobot | robot | automail | automailer
            """);

    private Robots() {}

    /** Whose answer nobody would read: {@code noreply+abc}, {@code service-noreply} and {@code klachten-bounces}, too. */
    static boolean isRobot(final String address) {
        final String letters = letters(address);
        final String local = local(address);
        return MailSystem.has(address)
                || LISTS.has(letters)
                || PROGRAMS.has(letters)
                || SENDINGS.has(letters)
                || isNobody(letters)
                || local.startsWith("owner-")
                || local.endsWith("-owner")
                || local.endsWith("-request")
                || local.endsWith("-bounces")
                || local.startsWith("bounce-")
                || local.startsWith("bounces+");
    }

    private static boolean isNobody(final String letters) {
        return NOBODY.phrases().stream().anyMatch(word -> letters.startsWith(word) || letters.endsWith(word));
    }

    private static String local(final String address) {
        final int sign = address.lastIndexOf('@');
        return (sign < 0 ? address : address.substring(0, sign)).toLowerCase(Locale.ROOT);
    }

    static String letters(final String address) {
        return local(address).replaceAll("[-_.]", "");
    }
}
