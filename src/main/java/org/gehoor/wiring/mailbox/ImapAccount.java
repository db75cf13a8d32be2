package org.gehoor.wiring.mailbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Properties;
import org.apache.camel.component.mail.MailConfiguration;
import org.gehoor.organisation.ImapServer;
import org.gehoor.organisation.Mailbox;

/** Angus' settings for a mailbox: nothing may hang, nothing is trusted unchecked, a mail comes in one piece. */
final class ImapAccount {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int SILENCE_MILLIS = 30_000;

    private ImapAccount() {}

    static String protocol(Mailbox mailbox) {
        return mailbox.server().security() == ImapServer.Security.IMAPS ? "imaps" : "imap";
    }

    /** Nothing will be changed in it, so it is opened so that nothing can be. */
    static boolean readOnly(Mailbox mailbox) {
        return mailbox.shadow() || mailbox.leavesInPlace();
    }

    static void apply(Mailbox mailbox, MailConfiguration configuration) throws URISyntaxException {
        configuration.configure(new URI(
                protocol(mailbox),
                null,
                mailbox.server().host(),
                mailbox.server().portNumber(),
                null,
                null,
                null));
        configuration.setUsername(mailbox.user());
        configuration.setPassword(mailbox.password().reveal());
        configuration.setFolderName(mailbox.folder());
        configuration.setMapMailMessage(false);
        configuration.setUnseen(false);
        configuration.setCloseFolder(false);
        var prefix = "mail." + protocol(mailbox) + ".";
        var mail = new Properties();
        configuration.setAdditionalJavaMailProperties(mail);
        mail.setProperty(prefix + "connectiontimeout", Integer.toString(CONNECT_MILLIS));
        mail.setProperty(prefix + "timeout", Integer.toString(SILENCE_MILLIS));
        mail.setProperty(prefix + "writetimeout", Integer.toString(SILENCE_MILLIS));
        mail.setProperty(prefix + "partialfetch", "false");
        mail.setProperty(prefix + "peek", "true");
        mail.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean startTls = mailbox.server().security() == ImapServer.Security.STARTTLS;
        mail.setProperty(prefix + "starttls.enable", Boolean.toString(startTls));
        mail.setProperty(prefix + "starttls.required", Boolean.toString(startTls));
    }
}
