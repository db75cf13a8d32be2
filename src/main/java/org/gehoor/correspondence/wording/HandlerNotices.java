package org.gehoor.correspondence.wording;

import static org.gehoor.organisation.Letters.HANDLER_NOTICE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gehoor.correspondence.smtp.Mail;
import org.gehoor.correspondence.smtp.MailSender;
import org.gehoor.correspondence.wording.Draft.Impossible;
import org.gehoor.correspondence.wording.Draft.NotOwed;
import org.gehoor.correspondence.wording.Draft.Ready;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.RoleNotice;
import org.gehoor.organisation.WrittenLetter;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.gehoor.register.DueMoment;
import org.gehoor.register.OpenMoment;
import org.gehoor.register.RecordedFact;
import org.springframework.stereotype.Component;

/**
 * Words mail to a handler queue's address, for handlers without a CRM, and to the people in a role.
 *
 * <p>What is due names the queue or the role, its ordinal the fact to tell of. Bare when the dossier is confidential and the queue is
 * not restricted.
 */
@Component
public class HandlerNotices {

    private static final String AUTO_GENERATED = "auto-generated";

    private final Organisations organisations;
    private final Dossiers dossiers;
    private final TellableDates dates;
    private final Mailable mailable;
    private final MessageIds messageIds;
    private final Lessons lessons;
    private final Clock clock;

    HandlerNotices(
            Organisations organisations,
            Dossiers dossiers,
            TellableDates dates,
            Mailable mailable,
            MessageIds messageIds,
            Lessons lessons,
            Clock clock) {
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.dates = dates;
        this.mailable = mailable;
        this.messageIds = messageIds;
        this.lessons = lessons;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the template prints a fact that is not there */
    public Draft draft(OpenMoment open) {
        Dossier dossier = open.dossier();
        Organisation organisation = organisations.called(dossier.organisation());
        String language = organisation.languages().fallback();
        Optional<NoticeTo> to = NoticeTo.of(open.due().what(), organisation, language);
        if (to.isEmpty()) {
            return new NotOwed("nobody has a mail address for it any more");
        }
        Optional<String> whyNot = mailable.whyNot(to.get().party().address());
        if (whyNot.isPresent()) {
            return new Impossible(to.get().what() + ": " + whyNot.get());
        }
        Optional<MailSender> sender = LetterHead.of(organisation, dossier.mailbox(), messageIds.bounceToken());
        return sender.isPresent()
                ? new Ready(notice(open.due(), dossier, organisation, to.get(), sender.get()))
                : new Impossible("the organisation has no mailbox to write from");
    }

    private NewLetter notice(
            DueMoment due, Dossier dossier, Organisation organisation, NoticeTo to, MailSender sender) {
        String language = organisation.languages().fallback();
        Letter template = organisation
                .letters()
                .template(HANDLER_NOTICE, language)
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no letter " + HANDLER_NOTICE + "." + language));
        RecordedFact fact = dossiers.fact(dossier.id(), due.ordinal()).orElseThrow();
        WrittenLetter written =
                template.render(facts(dossier, organisation, to, fact, language).all());
        Mail mail = new Mail(
                sender,
                Recipients.of(to.party()),
                OneLine.of(written.subject()),
                messageIds.next(sender.address(), dossier),
                null,
                List.of(),
                AUTO_GENERATED,
                language,
                clock.instant(),
                written.text(),
                written.html());
        String kind = NewLetter.NOTICE + to.what();
        return new NewLetter(due, kind, Addressee.HANDLER, template.revision(), null, mail);
    }

    private LetterFacts facts(
            Dossier dossier, Organisation organisation, NoticeTo to, RecordedFact fact, String language) {
        NoticeNews news = new NoticeNews(
                fact, dossier, organisation, language, RoleNotice.of(to.what()).isPresent());
        boolean bare = dossier.confidential() && !to.restricted();
        Instant received = news.joined() ? fact.at() : dossier.receivedAt();
        LetterFacts facts = new LetterFacts(organisation, dossier, language)
                .put(ContentKey.QUEUE, to.label())
                .put(ContentKey.CONFIDENTIAL, bare)
                .day(ContentKey.RECEIVED_ON, received)
                .told(dates.firstTold(dossier, organisation).orElse(null));
        lessons.tell(facts, news, bare);
        if (!bare && !news.feedback() && !news.recommended()) {
            NoticeContent content = NoticeContent.of(news.words(dossiers));
            facts.put(ContentKey.COMPLAINANT, content.complainant())
                    .put(ContentKey.THEIR_SUBJECT, content.subject())
                    .put(ContentKey.COMPLAINT_TEXT, content.text())
                    .put(ContentKey.ATTACHMENTS, content.attachments());
        }
        return news.tell(facts, dossiers);
    }
}
