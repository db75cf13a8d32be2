package org.gehoor.correspondence.wording;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.Letter;
import org.gehoor.organisation.Letters;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Dossiers;
import org.gehoor.testkit.Rooms;

/** The letters of an organisation with one template, which {@code check} would have refused. */
public final class TornTemplate {

    private TornTemplate() {}

    public static ProcedureLetters letters(Rooms rooms, String organisation, String letter, String source) {
        Organisation whole = rooms.the(Organisations.class).named(organisation).orElseThrow();
        Set<ContentKey> holds = EnumSet.of(ContentKey.NUMBER);
        Organisation torn = with(whole, new Letters(List.of(new Letter(letter, "nl", holds, source, null))));
        return new ProcedureLetters(
                new Organisations(List.of(torn)),
                rooms.the(Dossiers.class),
                rooms.the(TellableDates.class),
                rooms.the(DossierFacts.class),
                rooms.the(Addressees.class),
                rooms.the(MessageIds.class),
                rooms.the(ReplyAddresses.class),
                rooms.the(Clock.class));
    }

    private static Organisation with(Organisation whole, Letters letters) {
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
                whole.programs(),
                whole.apiKeys(),
                whole.queues(),
                whole.rules(),
                whole.procedure(),
                whole.procedureRevision(),
                letters);
    }
}
