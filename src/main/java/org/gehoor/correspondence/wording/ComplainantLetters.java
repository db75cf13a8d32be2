package org.gehoor.correspondence.wording;

import java.time.Clock;
import java.util.Optional;
import org.gehoor.correspondence.smtp.Mail;
import org.gehoor.correspondence.wording.Draft.Impossible;
import org.gehoor.correspondence.wording.Draft.Ready;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.TermWords;
import org.gehoor.organisation.WayIn;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.Procedure;
import org.gehoor.procedure.Strength;
import org.gehoor.procedure.ToldDate;
import org.gehoor.procedure.calendar.Term;
import org.gehoor.procedure.duty.Message;
import org.gehoor.procedure.duty.Recurring;
import org.gehoor.register.Channel;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.DueMoment;
import org.gehoor.register.DueMoments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words letters to complainants: the template of the organisation, filled with what the register knows. */
@Component
public class ComplainantLetters {

    /** RFC 3834: the machine answers a mail. */
    private static final String AUTO_REPLIED = "auto-replied";

    /** RFC 3834: the machine writes by itself, because its time has come. */
    private static final String AUTO_GENERATED = "auto-generated";

    private final Organisations organisations;
    private final Dossiers dossiers;
    private final TellableDates dates;
    private final Mailable mailable;
    private final MessageIds messageIds;
    private final ReplyAddresses replyAddresses;
    private final Clock clock;

    ComplainantLetters(
            Organisations organisations,
            Dossiers dossiers,
            TellableDates dates,
            Mailable mailable,
            MessageIds messageIds,
            ReplyAddresses replyAddresses,
            Clock clock) {
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.dates = dates;
        this.mailable = mailable;
        this.messageIds = messageIds;
        this.replyAddresses = replyAddresses;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the template prints a fact that is not there */
    public Draft draft(DueMoments.Open open) {
        Dossier dossier = open.dossier();
        String what = open.due().what();
        Organisation organisation = organisations.called(dossier.organisation());
        Optional<Message> message = message(dossiers.procedure(dossier), what);
        if (message.isPresent() && !message.get().to().contains(Message.COMPLAINANT)) {
            return new Impossible(
                    "it goes to " + String.join(", ", message.get().to()));
        }
        String language = organisation.languages().toAnswer(dossier.language());
        Optional<Letter> template = organisation.letters().template(what, language);
        if (template.isEmpty()) {
            return new Impossible("there is no template " + what + "." + language);
        }
        Optional<String> whyNot =
                mailable.whyNotComplainant(dossier.complainant().address());
        if (whyNot.isPresent()) {
            return new Impossible(whyNot.get());
        }
        Optional<Mail.Sender> sender = LetterHead.of(organisation, dossier.mailbox(), messageIds.bounceToken());
        return sender.isPresent()
                ? new Ready(letter(open, organisation, message.orElse(null), template.get(), sender.get()))
                : new Impossible("the organisation has no mailbox to write from");
    }

    private NewLetter letter(
            DueMoments.Open open,
            Organisation organisation,
            @Nullable Message message,
            Letter template,
            Mail.Sender sender) {
        DueMoment due = open.due();
        Dossier dossier = open.dossier();
        ToldDate told = Optional.ofNullable(message)
                .flatMap(known -> dates.in(known, dossier, organisation))
                .orElse(null);
        LetterFacts facts =
                facts(dossier, organisation, sender, template.language()).told(told);
        Letter.Written written = template.render(facts.all());
        ReplyThread thread = ReplyThread.under(dossiers.theirReferences(dossier.id()));
        Mail mail = new Mail(
                replyAddresses.on(sender, organisation, dossier),
                Recipients.of(dossier.complainant()),
                OneLine.of(written.subject()),
                messageIds.next(sender.address(), dossier),
                thread.inReplyTo(),
                thread.references(),
                answersTheComplaint(message) ? AUTO_REPLIED : AUTO_GENERATED,
                template.language(),
                clock.instant(),
                written.text(),
                written.html());
        return new NewLetter(due, due.what(), NewLetter.Addressee.COMPLAINANT, template.revision(), told, mail);
    }

    private static boolean answersTheComplaint(@Nullable Message message) {
        return message != null && message.event().contains(FactType.REGISTERED.word());
    }

    private LetterFacts facts(Dossier dossier, Organisation organisation, Mail.Sender sender, String language) {
        Procedure procedure = dossiers.procedure(dossier);
        LetterFacts facts = new LetterFacts(organisation, dossier, language)
                .put(ContentKey.REPLY_ADDRESS, sender.address())
                .day(ContentKey.RECEIVED_ON, dossier.receivedAt())
                .put(ContentKey.RECEIVED_BY, wayIn(dossier.channel()).words(language))
                .put(ContentKey.WHO_HANDLES, whoHandles(dossier, procedure, organisation, language))
                .put(ContentKey.STATUS_RHYTHM, statusRhythm(procedure, language))
                .put(
                        ContentKey.LANGUAGE_NOT_OFFERED,
                        !organisation.languages().offered().contains(dossier.language()))
                .put(ContentKey.COST_FREE, procedure.costToComplainant() == Procedure.Cost.FREE);
        if (!dossier.confidential()) {
            facts.put(
                    ContentKey.THEIR_SUBJECT,
                    TheirSubject.toRepeat(dossier.subject(), dossier.number()).orElse(null));
        }
        return facts;
    }

    private static Optional<Message> message(Procedure procedure, String id) {
        return procedure.messages().stream().filter(any -> any.id().equals(id)).findFirst();
    }

    private static String whoHandles(Dossier dossier, Procedure procedure, Organisation organisation, String language) {
        return procedure.stages().stream()
                .filter(stage -> stage.id().equals(dossier.stage()))
                .findFirst()
                .flatMap(stage -> organisation.role(stage.owner()))
                .map(role -> role.label(language))
                .orElse(organisation.displayName());
    }

    /** How often the complainant hears from us, where that was promised or is aimed at. */
    private static @Nullable String statusRhythm(Procedure procedure, String language) {
        return procedure.recurring().stream()
                .filter(recurring -> recurring.strength() != Strength.INTERNAL)
                .findFirst()
                .map(Recurring::every)
                .map(every -> TermWords.in(language).say(Term.parse(every)))
                .orElse(null);
    }

    private static WayIn wayIn(Channel channel) {
        return switch (channel) {
            case MAIL -> WayIn.MAIL;
            case FORM -> WayIn.FORM;
            case PHONE -> WayIn.PHONE;
            case PAPER -> WayIn.POST;
        };
    }
}
