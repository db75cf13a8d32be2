package org.gehoor.correspondence.wording;

import org.gehoor.correspondence.smtp.MailSender;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisation;
import org.gehoor.register.Dossier;
import org.gehoor.register.DossierTokens;
import org.springframework.stereotype.Component;

/** Where answers to a letter are asked for: {@code klachten+token@} where its mailbox takes such addresses. */
@Component
final class ReplyAddresses {

    private final DossierTokens tokens;

    ReplyAddresses(DossierTokens tokens) {
        this.tokens = tokens;
    }

    MailSender on(MailSender sender, Organisation organisation, Dossier dossier) {
        boolean tagged = organisation.mailboxes().stream()
                .filter(Mailbox::replyToken)
                .anyMatch(mailbox -> mailbox.address().equalsIgnoreCase(sender.address()));
        return tagged ? sender.answeredAt(tagged(sender.address(), tokens.of(dossier))) : sender;
    }

    private static String tagged(String address, String token) {
        int sign = address.lastIndexOf('@');
        return address.substring(0, sign) + "+" + token + address.substring(sign);
    }
}
