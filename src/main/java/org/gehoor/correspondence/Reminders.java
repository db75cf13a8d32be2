package org.gehoor.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gehoor.correspondence.wording.CoordinatorNotices;
import org.gehoor.correspondence.wording.Draft;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.Person;
import org.gehoor.register.Overdue;
import org.gehoor.register.OverdueItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells coordinators what waited for a person too long: one mail for all of it, and again each working day as long as it waits.
 *
 * <p>Each method is one transaction: what is told and the letters that tell it are written together.
 */
@Component
public class Reminders {

    private static final Logger log = LoggerFactory.getLogger(Reminders.class);
    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final Duration MENDING = Duration.ofHours(1);

    private final Overdue overdue;
    private final Organisations organisations;
    private final CoordinatorNotices notices;
    private final LetterBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Organisations of whose trouble the log was told: once is enough. */
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    Reminders(
            Overdue overdue,
            Organisations organisations,
            CoordinatorNotices notices,
            LetterBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.overdue = overdue;
        this.organisations = organisations;
        this.notices = notices;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** Organisations with something to tell and somebody to be told. */
    @Transactional(readOnly = true)
    public List<String> claim() {
        List<String> late = overdue.organisations();
        return organisations.all().stream()
                .filter(ours ->
                        late.contains(ours.name()) && !ours.coordinators().isEmpty())
                .map(Organisation::name)
                .toList();
    }

    /** Writes one mail to each coordinator; the second time there is nothing to tell. */
    @Transactional
    public Reminded remind(String organisation) {
        List<OverdueItem> items = overdue.take(organisation);
        if (items.isEmpty()) {
            return new Reminded(organisation, 0, 0);
        }
        Organisation ours = organisations.called(organisation);
        int letters = 0;
        for (Person person : ours.coordinators()) {
            Draft draft = notices.draft(ours, person, items);
            if (draft instanceof Draft.Ready ready && book.file(ready.letter()) instanceof Filing.Filed) {
                letters++;
            } else if (draft instanceof Draft.Impossible impossible && said.add(organisation)) {
                log.error("A coordinator of {} can't be told what waits: {}", organisation, impossible.why());
            }
        }
        if (letters > 0) {
            events.publishEvent(new LetterWritten());
        }
        return new Reminded(organisation, items.size(), letters);
    }

    /** They could not be told: again in an hour, or where only the database was away, in a minute. */
    @Transactional
    public void notReminded(String organisation, Throwable failure) {
        if (!Why.passes(failure) && said.add(organisation)) {
            log.error("Coordinators of {} can't be told what waits: {}", organisation, Why.of(failure));
        }
        overdue.postpone(organisation, clock.instant().plus(Why.passes(failure) ? MOMENT : MENDING));
    }
}
