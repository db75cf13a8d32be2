package org.gehoor.intake.mail.machine;

/** Tells by their traces the mails that a server's account sent: no proof of a machine, for web forms and some webmail leave them, too. */
final class Scripts {

    private static final Family WEB_SERVERS = Family.of(
            """
            nobody | apache | apache2 | httpd | www | www-data | wwwrun | webserver | nginx
            """);
    private static final Family APPLICATION_SERVERS = Family.of(
            """
            tomcat | weblogic | jboss | wildfly | websphere | glassfish | jenkins | bamboo | jira
            """);
    private static final String JAVA_MAIL = ".javamail.";

    private Scripts() {}

    static boolean sent(final Evidence mail) {
        return setSender(mail.header("x-authentication-warning")) || isJavaMail(mail.header("message-id"));
    }

    /** Sendmail: {@code host: nobody set sender to … using -f}. */
    private static boolean setSender(final String warning) {
        final int end = warning.indexOf(" set sender to ");
        final int start = end < 0 ? -1 : warning.lastIndexOf(' ', end - 1);
        return start >= 0 && WEB_SERVERS.has(warning.substring(start + 1, end));
    }

    /** Zimbra and other webmail are written in Java as well, but run under names of their own. */
    private static boolean isJavaMail(final String id) {
        final int start = id.indexOf(JAVA_MAIL);
        final int sign = start < 0 ? -1 : id.indexOf('@', start);
        return sign > 0 && APPLICATION_SERVERS.has(id.substring(start + JAVA_MAIL.length(), sign));
    }
}
