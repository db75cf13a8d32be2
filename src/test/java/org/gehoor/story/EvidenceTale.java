package org.gehoor.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.gehoor.intake.UnknownSenders;
import org.gehoor.register.Admission;
import org.gehoor.register.Admission.Role;
import org.gehoor.register.Dossier;
import org.gehoor.register.DossierTokens;
import org.gehoor.register.Dossiers;
import org.gehoor.register.RecordedFact;
import org.gehoor.story.hub.HandlerQueue;
import org.gehoor.story.hub.HubSetup;
import org.gehoor.story.hub.Letter;
import org.gehoor.story.hub.NewMail;
import org.gehoor.story.hub.OwnHome;
import org.gehoor.testkit.GreenMailServer;
import org.gehoor.testkit.MailServer;
import org.gehoor.testkit.Patiently;
import org.jspecify.annotations.Nullable;

/** Mails that point to dossiers of an organisation whose mail server vouches for senders. */
abstract class EvidenceTale extends Tale {

    static final String KLACHTEN = "klachten@solidaris.example";
    static final String PASSES = "mx.solidaris.example; dmarc=pass header.from=klager.example";

    @Override
    MailServer mailServer() {
        return GreenMailServer.started();
    }

    @Override
    HubSetup prepared(HubSetup setup) {
        return setup.home(OwnHome.copied()
                .organisation(
                        "solidaris",
                        "    address: " + KLACHTEN + "\n",
                        "    address: " + KLACHTEN + "\n    trusts: mx.solidaris.example\n    reply_token: true\n"));
    }

    Letter complaintOf(String complainant) {
        NewMail complaint = NewMail.from(complainant, KLACHTEN);
        arrives(complaint);
        Letter letter = hub().letterTo(complainant).isAcknowledgementOf(complaint);
        mediator().awaitsAssignment(letter.number());
        return letter;
    }

    /** A mail that hangs in no thread. */
    static NewMail bare(String from) {
        return NewMail.from(from, KLACHTEN).saying("Kunt u mij zeggen hoe het met mijn klacht staat? Groeten, Jo");
    }

    /** Into the mailbox as its own server would leave it. */
    void arrives(NewMail mail) {
        hub().mailbox(KLACHTEN).receives(mail);
    }

    void isOnlyAssigned(String number) {
        Patiently.stays(
                "nothing but the assignment",
                Duration.ofMillis(500),
                () -> mediator().about(number).size() == 1);
    }

    /** A neutral receipt and no more, that has nothing of the dossier. */
    Letter hearsNothingOf(String number, String stranger, NewMail theirs) {
        Letter receipt = hub().lettersTo(stranger).answering(theirs);
        String whole = receipt.subject() + receipt.text() + receipt.html() + receipt.messageId();
        assertThat(whole).doesNotContain(number, "dossier", "klacht");
        assertThat(DossierTokens.in(receipt.messageId())).isEmpty();
        assertThat(hub().lettersTo(stranger).soFar()).hasSize(1);
        return receipt;
    }

    HandlerQueue mediator() {
        return hub().handlerOf("solidaris", "mediator");
    }

    UnknownSenders senders() {
        return hub().the(UnknownSenders.class);
    }

    static Admission as(Role role, @Nullable String mandate) {
        return new Admission(role, mandate, "Lotte Claes");
    }

    Dossier dossier(String number) {
        return hub().the(Dossiers.class).numbered("solidaris", number).orElseThrow();
    }

    List<RecordedFact> facts(String number) {
        return hub().the(Dossiers.class).facts(dossier(number).id());
    }

    RecordedFact lastFact(String number) {
        List<RecordedFact> all = facts(number);
        return all.get(all.size() - 1);
    }
}
