package org.gehoor.correspondence;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Dossiers;
import org.gehoor.register.DueMoments;
import org.gehoor.register.Register;
import org.springframework.context.ApplicationEventPublisher;

/** A letter writer whose organisation has one template, which {@code check} would have refused. */
final class TornTemplate {

    private TornTemplate() {}

    static LetterWriter writer(CorrespondenceRooms hub, String organisation, String letter, String source) {
        Organisation whole = hub.the(Organisations.class).named(organisation).orElseThrow();
        Set<ContentKey> holds = EnumSet.of(ContentKey.NUMBER);
        Organisation torn = with(
                whole, new org.gehoor.organisation.Letters(List.of(new Letter(letter, "nl", holds, source, null))));
        ComplainantLetters letters = new ComplainantLetters(
                new Organisations(List.of(torn)),
                hub.the(Dossiers.class),
                hub.the(TellableDates.class),
                hub.the(Mailable.class),
                hub.the(MessageIds.class),
                hub.the(Clock.class));
        ApplicationEventPublisher nobody = event -> {};
        return new LetterWriter(
                hub.the(DueMoments.class),
                letters,
                hub.the(HandlerNotices.class),
                hub.the(Letters.class),
                hub.the(LetterSettings.class),
                hub.the(Register.class),
                nobody,
                hub.the(Clock.class));
    }

    private static Organisation with(Organisation whole, org.gehoor.organisation.Letters letters) {
        return new Organisation(
                whole.name(),
                whole.identity(),
                whole.languages(),
                whole.numberPattern(),
                whole.zone(),
                whole.calendar(),
                whole.staffDomains(),
                whole.mailboxes(),
                whole.channels(),
                whole.roles(),
                whole.people(),
                whole.apiKeys(),
                whole.queues(),
                whole.rules(),
                whole.procedure(),
                whole.procedureRevision(),
                letters);
    }
}
