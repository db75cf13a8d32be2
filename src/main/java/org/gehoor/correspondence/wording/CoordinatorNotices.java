package org.gehoor.correspondence.wording;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gehoor.correspondence.smtp.Mail;
import org.gehoor.correspondence.smtp.MailSender;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.DateWords;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.Letters;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Person;
import org.gehoor.organisation.WrittenLetter;
import org.gehoor.register.DueMoment;
import org.gehoor.register.OverdueItem;
import org.gehoor.register.Party;
import org.springframework.stereotype.Component;

/** Words mail to coordinators about what waited for a person too long: no complaint's text, and no person. */
@Component
public class CoordinatorNotices {

    private static final String AUTO_GENERATED = "auto-generated";

    /** A mail of more lines is read by nobody. */
    private static final int LINES = 100;

    private final Mailable mailable;
    private final MessageIds messageIds;
    private final Clock clock;

    CoordinatorNotices(Mailable mailable, MessageIds messageIds, Clock clock) {
        this.mailable = mailable;
        this.messageIds = messageIds;
        this.clock = clock;
    }

    /**
     * One mail about all of it.
     *
     * @throws IllegalArgumentException when there is no template, or it prints a fact that is not there
     */
    public Draft draft(Organisation organisation, Person person, List<OverdueItem> items) {
        Optional<String> whyNot = mailable.whyNot(person.mail());
        if (whyNot.isPresent()) {
            return new Draft.Impossible(whyNot.get());
        }
        return LetterHead.of(organisation, null, messageIds.bounceToken())
                .<Draft>map(sender -> new Draft.Ready(notice(organisation, person, items, sender)))
                .orElseGet(() -> new Draft.Impossible("the organisation has no mailbox to write from"));
    }

    private NewLetter notice(Organisation organisation, Person person, List<OverdueItem> items, MailSender sender) {
        String language = organisation.languages().fallback();
        Letter template = organisation
                .letters()
                .template(Letters.COORDINATOR_NOTICE, language)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no letter " + Letters.COORDINATOR_NOTICE + "." + language));
        LetterFacts facts = new LetterFacts(organisation, language)
                .put(ContentKey.WAITING, Integer.toString(items.size()))
                .put(ContentKey.WAITING_LIST, lines(items, organisation, language));
        WrittenLetter written = template.render(facts.all());
        Mail mail = new Mail(
                sender,
                Recipients.of(new Party(person.name(), person.mail())),
                OneLine.of(written.subject()),
                messageIds.next(sender.address()),
                null,
                List.of(),
                AUTO_GENERATED,
                language,
                clock.instant(),
                written.text(),
                written.html());
        DueMoment first = items.get(0).due();
        DueMoment ofNoDossier = new DueMoment(
                first.id(),
                first.organisation(),
                null,
                null,
                first.kind(),
                first.what(),
                1,
                first.dueAt(),
                first.why());
        return new NewLetter(
                ofNoDossier, Letters.COORDINATOR_NOTICE, Addressee.HANDLER, template.revision(), null, mail);
    }

    private static String lines(List<OverdueItem> items, Organisation organisation, String language) {
        DateWords dates = DateWords.in(language);
        String lines = items.stream()
                .limit(LINES)
                .map(item -> dates.moment(item.since().atZone(organisation.zone())) + ", "
                        + OneLine.of(item.due().what() + ": " + item.due().why()) + "\n  " + look(item))
                .collect(Collectors.joining("\n\n"));
        String rest = "\n\n+ " + (items.size() - LINES) + ": gehoor set-aside list " + organisation.name();
        return items.size() > LINES ? lines + rest : lines;
    }

    private static String look(OverdueItem item) {
        return item.number() == null
                ? "gehoor set-aside show " + item.due().receivedMessage()
                : "[" + item.number() + "] gehoor set-aside done " + item.due().id() + " --by NAME";
    }
}
