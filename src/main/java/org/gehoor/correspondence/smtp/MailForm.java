package org.gehoor.correspondence.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.gehoor.organisation.MailAddress;

/** A {@link Mail} in MIME: text, and where there is one its equal in HTML; UTF-8, quoted-printable. */
final class MailForm extends SMTPMessage {

    private MailForm(Session session) {
        super(session);
    }

    /**
     * Fills in the form.
     *
     * @throws IllegalArgumentException when a header would hold what it must not
     */
    static MailForm of(Session session, Mail mail) throws MessagingException {
        MailForm form = new MailForm(session);
        form.setEnvelopeFrom(MailAddress.checked(mail.sender().envelope()));
        form.setReturnOption(RETURN_HDRS);
        MailHeaders headers = new MailHeaders(form)
                .date(mail.date())
                .mailbox("From", mail.sender().address(), mail.sender().name())
                .mailbox("To", mail.recipient().address(), mail.recipient().name())
                .text("Subject", mail.subject())
                .ids("Message-ID", List.of(mail.messageId()))
                .words("Content-Language", mail.language())
                // our letters never ask for a read receipt's silence, only that no robot answers (mail-rules: not
                // "All")
                .words("X-Auto-Response-Suppress", "OOF, AutoReply");
        if (mail.sender().replyTo() != null) {
            headers.mailbox("Reply-To", mail.sender().replyTo(), mail.sender().name());
        }
        if (mail.inReplyTo() != null) {
            headers.ids("In-Reply-To", List.of(mail.inReplyTo()));
        }
        if (!mail.references().isEmpty()) {
            headers.ids("References", mail.references());
        }
        if (mail.autoSubmitted() != null) {
            headers.words("Auto-Submitted", mail.autoSubmitted());
        }
        form.fill(mail);
        form.saveChanges();
        return form;
    }

    private void fill(Mail mail) throws MessagingException {
        if (mail.html() == null) {
            write(this, mail.text(), "plain");
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        write(text, mail.text(), "plain");
        MimeBodyPart html = new MimeBodyPart();
        write(html, mail.html(), "html");
        setContent(new MimeMultipart("alternative", text, html));
    }

    private static void write(MimePart part, String content, String subtype) throws MessagingException {
        part.setText(content, "UTF-8", subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    }

    /** The letter has had its Message-ID since it was written. */
    @Override
    protected void updateMessageID() {}
}
