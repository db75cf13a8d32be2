package org.gehoor.wiring.mailbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Properties;
import org.apache.camel.component.mail.MailConfiguration;

/** Angus' settings for a mailbox: nothing may hang, nothing is trusted unchecked, a mail comes in one piece. */
final class MailSettings {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int SILENCE_MILLIS = 30_000;

    private MailSettings() {}

    static void apply(WatchedMailbox mailbox, MailConfiguration configuration) throws URISyntaxException {
        configuration.configure(new URI(mailbox.protocol(), null, mailbox.host(), mailbox.port(), null, null, null));
        configuration.setUsername(mailbox.user());
        configuration.setPassword(mailbox.password());
        configuration.setFolderName(mailbox.folder());
        configuration.setMapMailMessage(false);
        configuration.setUnseen(false);
        configuration.setCloseFolder(false);
        var prefix = "mail." + mailbox.protocol() + ".";
        var mail = new Properties();
        configuration.setAdditionalJavaMailProperties(mail);
        mail.setProperty(prefix + "connectiontimeout", Integer.toString(CONNECT_MILLIS));
        mail.setProperty(prefix + "timeout", Integer.toString(SILENCE_MILLIS));
        mail.setProperty(prefix + "writetimeout", Integer.toString(SILENCE_MILLIS));
        mail.setProperty(prefix + "partialfetch", "false");
        mail.setProperty(prefix + "peek", "true");
        mail.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean startTls = mailbox.security() == WatchedMailbox.Security.STARTTLS;
        mail.setProperty(prefix + "starttls.enable", Boolean.toString(startTls));
        mail.setProperty(prefix + "starttls.required", Boolean.toString(startTls));
    }
}
