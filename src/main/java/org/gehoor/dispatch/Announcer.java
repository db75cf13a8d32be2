package org.gehoor.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gehoor.dispatch.event.DossierEvent;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.FactToTell;
import org.gehoor.register.News;
import org.gehoor.register.Outbox;
import org.gehoor.register.Parcel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The announcer: tells CRMs every fact of every dossier on the organisation's event address, in order within a dossier.
 *
 * <p>Sending is the route's. Claiming and ticking off are one transaction and one statement for a whole batch; what is announced
 * twice has the same id. An event that fails holds back its own dossier and no other.
 */
@Component
public class Announcer {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);
    private static final String TARGET = "events";
    private static final int DOSSIERS = 100;

    private final News news;
    private final Outbox outbox;
    private final Organisations organisations;

    Announcer(News news, Outbox outbox, Organisations organisations) {
        this.news = news;
        this.outbox = outbox;
        this.organisations = organisations;
    }

    /** Takes events of at most {@value #DOSSIERS} dossiers, packed; ours for a lease. */
    @Transactional
    public List<Announcements> claim() {
        Map<Long, List<FactToTell>> dossiers = new LinkedHashMap<>();
        for (FactToTell fact : news.claim(TARGET, DOSSIERS)) {
            dossiers.computeIfAbsent(fact.parcel().dossier(), id -> new ArrayList<>())
                    .add(fact);
        }
        return dossiers.values().stream().map(this::pack).toList();
    }

    /** The broker has the next event of a dossier. Noted only here: see {@link #delivered}. */
    public void sent(Announcements dossier, Packed event) {
        dossier.sent(event);
    }

    /** Events that the broker has leave the outbox, those of a whole batch together. */
    @Transactional
    public void delivered(List<Announcements> batch) {
        outbox.delivered(batch.stream()
                .flatMap(dossier -> dossier.told().stream())
                .map(Parcel::id)
                .toList());
    }

    /** An event could not be sent: it waits, longer each time, and with it the rest of its dossier. */
    @Transactional
    public void failed(Announcements dossier, String why) {
        dossier.untold().stream().findFirst().ifPresent(parcel -> failed(parcel, why));
    }

    /** What comes before a fact that can't be packed still goes out. */
    private Announcements pack(List<FactToTell> facts) {
        List<Packed> events = new ArrayList<>(facts.size());
        for (FactToTell fact : facts) {
            try {
                events.add(Envelope.pack(
                        DossierEvent.of(
                                fact,
                                organisations
                                        .called(fact.parcel().organisation())
                                        .zone()),
                        fact.parcel()));
            } catch (RuntimeException e) {
                LOG.warn("{} can't be announced: {}", fact, e.getClass().getSimpleName());
                failed(fact.parcel(), e.getClass().getSimpleName());
                break;
            }
        }
        return new Announcements(events);
    }

    private void failed(Parcel parcel, String why) {
        LOG.debug("Event {} waits after attempt {}: {}", parcel.id(), parcel.attempts(), why);
        outbox.failed(parcel);
    }
}
