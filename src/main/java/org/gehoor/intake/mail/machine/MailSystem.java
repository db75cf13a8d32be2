package org.gehoor.intake.mail.machine;

import java.util.Set;

/** The names under which mail servers write themselves. */
final class MailSystem {

    private static final Set<String> NAMES = Set.of("mailerdaemon", "postmaster", "maildaemon", "mailer");
    private static final Family WORDS = Family.of(
            """
            mailer-daemon | mailer daemon | mail delivery s | mail delivery agent | mail administrator | | | | |
            mail system | | mail router | email delivery | e-mail delivery | internet mail delivery | | | | |
            delivery subsystem | | delivery system | message delivery | system administrator | systeembeheerder | |
            | | administrateur système | | systemadministrator | mail-system
            """);

    private MailSystem() {}

    static boolean has(final String address) {
        return NAMES.contains(Robots.letters(address))
                || Robots.letters(address).startsWith("microsoftexchange329e");
    }

    /** By the words beside the address, as {@link Family} compares them. */
    static boolean isCalled(final String folded) {
        return WORDS.isIn(folded);
    }
}
