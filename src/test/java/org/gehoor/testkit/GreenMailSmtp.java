package org.gehoor.testkit;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.MailCommand;
import com.icegreen.greenmail.smtp.commands.RcptCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;

/** GreenMail's SMTP server, which by itself (2.1.13) takes no mail with a null return path and refuses nobody. */
final class GreenMailSmtp extends SmtpServer {

    private final Map<String, String> refusals;

    GreenMailSmtp(ServerSetup setup, Managers managers, Map<String, String> refusals) {
        super(setup, managers);
        this.refusals = refusals;
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket client) {
        return new SmtpHandler(new Commands(), managers.getSmtpManager(), GreenMailImap.promptly(client));
    }

    private final class Commands extends SmtpCommandRegistry {

        @Override
        public SmtpCommand getCommand(String name) {
            return switch (name) {
                case "MAIL" -> new Mail();
                case "RCPT" -> new Recipient();
                default -> super.getCommand(name);
            };
        }
    }

    private static final class Mail extends MailCommand {

        @Override
        public void execute(SmtpConnection client, SmtpState state, SmtpManager manager, String line) {
            super.execute(client, state, manager, line);
            if (line.replace(" ", "").toUpperCase(Locale.ROOT).startsWith("MAILFROM:<>")) {
                state.getMessage().setReturnPath(new MailAddress(""));
            }
        }
    }

    private final class Recipient extends RcptCommand {

        @Override
        public void execute(SmtpConnection client, SmtpState state, SmtpManager manager, String line) {
            String reply =
                    refusals.get(line.replaceFirst("(?s).*<(.*)>.*", "$1").toLowerCase(Locale.ROOT));
            if (reply == null) {
                super.execute(client, state, manager, line);
            } else {
                client.send(reply);
            }
        }
    }
}
