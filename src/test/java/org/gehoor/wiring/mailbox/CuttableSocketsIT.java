package org.gehoor.wiring.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.junit.jupiter.api.Test;

/** The limit on an answer must reach a connection under TLS too. */
final class CuttableSocketsIT {

    @Test
    void aConnectionUnderTlsIsMadeAndCut() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
        server.start();
        server.setUser("klachten@lm.example", "tryout");
        var sockets = new CuttableSockets();
        var properties = new Properties();
        properties.put("mail.imaps.socketFactory", sockets);
        properties.put("mail.imaps.socketFactory.fallback", "false");
        properties.put("mail.imaps.ssl.trust", "*");
        properties.put("mail.imaps.ssl.checkserveridentity", "false");
        try (var store = Session.getInstance(properties).getStore("imaps")) {
            store.connect("127.0.0.1", server.getImaps().getPort(), "klachten@lm.example", "tryout");
            var inbox = (IMAPFolder) store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            var commands = new Commands(inbox, new AnswerLimit(java.time.Duration.ofMinutes(5), sockets::cut));
            assertThat(commands.run("NOOP")).isNotEmpty();
            sockets.cut();
            assertThatThrownBy(() -> commands.run("NOOP")).isInstanceOf(MessagingException.class);
        } finally {
            server.stop();
        }
    }
}
