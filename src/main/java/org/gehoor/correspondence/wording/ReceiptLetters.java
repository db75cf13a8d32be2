package org.gehoor.correspondence.wording;

import java.time.Clock;
import java.util.Optional;
import org.gehoor.correspondence.smtp.Mail;
import org.gehoor.correspondence.smtp.MailSender;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.Letters;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.WrittenLetter;
import org.gehoor.procedure.custody.ConfidentialityLevel;
import org.gehoor.register.OwedReceipt;
import org.gehoor.register.Party;
import org.gehoor.register.Receipt;
import org.springframework.stereotype.Component;

/**
 * Words neutral receipts: we have your mail, a person looks at it. Nothing here can ask the register anything, so a receipt
 * says the same whichever dossier its mail names; its Message-ID has no dossier's token.
 */
@Component
public class ReceiptLetters {

    private static final String AUTO_REPLIED = "auto-replied";

    private final Organisations organisations;
    private final Mailable mailable;
    private final MessageIds messageIds;
    private final Clock clock;

    ReceiptLetters(Organisations organisations, Mailable mailable, MessageIds messageIds, Clock clock) {
        this.organisations = organisations;
        this.mailable = mailable;
        this.messageIds = messageIds;
        this.clock = clock;
    }

    /**
     * Nobody is asked where it can't be mailed: its mail is before a person already.
     *
     * @throws IllegalArgumentException when there is no template, or no mailbox to write from
     */
    public Draft draft(OwedReceipt open) {
        Receipt receipt = open.receipt();
        return mailable.whyNotComplainant(receipt.to().address())
                .<Draft>map(Draft.NotOwed::new)
                .orElseGet(() -> new Draft.Ready(letter(open, receipt)));
    }

    private NewLetter letter(OwedReceipt open, Receipt receipt) {
        Organisation organisation = organisations.called(open.due().organisation());
        String language = organisation.languages().toAnswer(receipt.language());
        Letter template = organisation
                .letters()
                .template(Letters.RECEIPT, language)
                .orElseThrow(() -> new IllegalArgumentException("there is no letter receipt." + language));
        MailSender sender = LetterHead.of(organisation, receipt.mailbox(), messageIds.bounceToken())
                .orElseThrow(() -> new IllegalArgumentException("the organisation has no mailbox to write from"));
        LetterFacts facts = new LetterFacts(organisation, language)
                .put(ContentKey.REPLY_ADDRESS, sender.address())
                .day(ContentKey.RECEIVED_ON, receipt.receivedAt())
                .put(
                        ContentKey.LANGUAGE_NOT_OFFERED,
                        !organisation.languages().offered().contains(receipt.language()))
                .put(ContentKey.THEIR_SUBJECT, theirs(receipt, organisation).orElse(null));
        WrittenLetter written = template.render(facts.all());
        ReplyThread thread = ReplyThread.under(receipt.references());
        Mail mail = new Mail(
                sender,
                // the name beside it is a stranger's words
                Recipients.of(new Party(null, receipt.to().address())),
                OneLine.of(written.subject()),
                messageIds.next(sender.address()),
                thread.inReplyTo(),
                thread.references(),
                AUTO_REPLIED,
                language,
                clock.instant(),
                written.text(),
                written.html());
        return new NewLetter(open.due(), Letters.RECEIPT, Addressee.COMPLAINANT, template.revision(), null, mail);
    }

    /** Without numbers; not at all where complaints are confidential, whatever the dossier is. */
    private static Optional<String> theirs(Receipt receipt, Organisation organisation) {
        return organisation.procedure().confidentiality().level() == ConfidentialityLevel.RESTRICTED
                ? Optional.empty()
                : TheirSubject.toRepeat(organisation.numberPattern().without(receipt.subject()), "");
    }
}
