package org.gehoor.correspondence.wording;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gehoor.correspondence.smtp.Mail;
import org.gehoor.correspondence.smtp.MailSender;
import org.gehoor.correspondence.wording.Draft.Impossible;
import org.gehoor.correspondence.wording.Draft.Ready;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.WrittenLetter;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.ToldDate;
import org.gehoor.procedure.duty.Message;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.OpenMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Words the letters of a procedure: the template of the organisation, filled with what the register knows and with the words
 * that a handler gave; one letter for each addressee.
 */
@Component
public class ProcedureLetters {

    /** RFC 3834: the machine answers a mail. */
    private static final String AUTO_REPLIED = "auto-replied";

    /** RFC 3834: the machine writes by itself, because its time has come. */
    private static final String AUTO_GENERATED = "auto-generated";

    private final Organisations organisations;
    private final Dossiers dossiers;
    private final TellableDates dates;
    private final DossierFacts dossierFacts;
    private final Addressees addressees;
    private final MessageIds messageIds;
    private final ReplyAddresses replyAddresses;
    private final Clock clock;

    ProcedureLetters(
            Organisations organisations,
            Dossiers dossiers,
            TellableDates dates,
            DossierFacts dossierFacts,
            Addressees addressees,
            MessageIds messageIds,
            ReplyAddresses replyAddresses,
            Clock clock) {
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.dates = dates;
        this.dossierFacts = dossierFacts;
        this.addressees = addressees;
        this.messageIds = messageIds;
        this.replyAddresses = replyAddresses;
        this.clock = clock;
    }

    /**
     * One draft for each addressee, at least one.
     *
     * @throws IllegalArgumentException when the template prints a fact that is not there
     */
    public List<Draft> drafts(OpenMoment open) {
        Dossier dossier = open.dossier();
        String what = open.due().what();
        Organisation organisation = organisations.called(dossier.organisation());
        Procedure procedure = dossiers.procedure(dossier);
        Optional<Message> message = procedure.messages().stream()
                .filter(any -> any.id().equals(what))
                .findFirst();
        if (message.isEmpty()) {
            return List.of(new Impossible("the procedure of this dossier has no message " + what));
        }
        Background background = new Background(
                dossier,
                procedure,
                organisation,
                message.get(),
                WrittenWords.of(message.get(), open.due().ordinal(), dossiers.facts(dossier.id())));
        return addressees.of(message.get(), dossier, organisation).stream()
                .map(to -> draft(open, background, to))
                .toList();
    }

    private Draft draft(OpenMoment open, Background background, Addressed to) {
        if (to.whyNot() != null) {
            return new Impossible(to.whyNot());
        }
        Organisation organisation = background.organisation();
        String what = background.message().id();
        Optional<Letter> template = organisation.letters().template(what, to.language());
        if (template.isEmpty()) {
            return new Impossible("there is no template " + what + "." + to.language());
        }
        Optional<MailSender> sender =
                LetterHead.of(organisation, background.dossier().mailbox(), messageIds.bounceToken());
        if (sender.isEmpty()) {
            return new Impossible("the organisation has no mailbox to write from");
        }
        LetterFacts facts = dossierFacts.of(background, to, sender.get().address());
        Optional<String> incomplete = Completeness.lacks(background.message(), background.words(), facts.all());
        return incomplete.isPresent()
                ? new Impossible(incomplete.get())
                : new Ready(letter(open, background, to, template.get(), sender.get(), facts));
    }

    private NewLetter letter(
            OpenMoment open,
            Background background,
            Addressed to,
            Letter template,
            MailSender sender,
            LetterFacts facts) {
        Dossier dossier = open.dossier();
        @Nullable
        ToldDate told = dates.in(background.message(), dossier, background.organisation())
                .orElse(null);
        WrittenLetter written = template.render(facts.told(told).all());
        ReplyThread thread = ReplyThread.under(to.isComplainant() ? dossiers.theirReferences(dossier.id()) : List.of());
        Mail mail = new Mail(
                replyAddresses.on(sender, background.organisation(), dossier),
                to.onPaper() ? Recipients.onPaper(to.party()) : Recipients.of(to.party()),
                OneLine.of(written.subject()),
                messageIds.next(sender.address(), dossier),
                thread.inReplyTo(),
                thread.references(),
                to.onPaper() ? null : autoSubmitted(background, template),
                template.language(),
                clock.instant(),
                written.text(),
                written.html());
        return new NewLetter(open.due(), to.kind(), to.sort(), template.revision(), told, mail);
    }

    /** Null for a letter that holds a person's own words: that is no machine's. */
    private static @Nullable String autoSubmitted(Background background, Letter template) {
        if (background.words().standIn(template)) {
            return null;
        }
        return background.message().event().contains(FactType.REGISTERED.word()) ? AUTO_REPLIED : AUTO_GENERATED;
    }
}
