package org.gehoor.intake;

import java.util.Objects;
import java.util.Optional;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.machine.Machine;
import org.gehoor.organisation.DossierOpening;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Evidence;
import org.gehoor.register.Pointers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says what a mail is. Changes nothing, so it can be asked as often as one likes. */
@Component
final class Judge {

    private static final Logger log = LoggerFactory.getLogger(Judge.class);

    private final Organisations organisations;
    private final ReceivedMessages messages;
    private final Pointers pointers;
    private final DeliveryReports reports;

    Judge(Organisations organisations, ReceivedMessages messages, Pointers pointers, DeliveryReports reports) {
        this.organisations = organisations;
        this.messages = messages;
        this.pointers = pointers;
        this.reports = reports;
    }

    /**
     * Of a message in the ledger. A copy of one that is in a dossier goes there. Where the first one waits for a person, or
     * looked like a machine's (its copy had no return path), what this one shows by itself counts.
     */
    Verdict of(Claim claim, Mail mail) {
        Optional<FurtherCopy> copy = messages.concludedCopy(claim.message());
        boolean machines = copy.isPresent() && "automatic".equals(copy.get().outcome());
        if (copy.isPresent() && !machines && copy.get().dossier() != null) {
            return copy.get();
        }
        Verdict own = of(claim.organisation(), claim.mailbox(), mail, claim.raw());
        boolean finds = own instanceof NewComplaint || own instanceof Addition;
        boolean says = machines ? !(own instanceof FromMachine) : finds;
        return copy.isPresent() && !says ? copy.get() : own;
    }

    /**
     * What it is by itself, then the {@link Ladder}, then the mailbox's habit.
     *
     * @param raw its bytes, for what its headers tell of the way it came
     */
    Verdict of(String organisation, @Nullable String mailbox, Mail mail, byte[] raw) {
        Nature nature = Nature.of(mail);
        if (nature == Nature.UNREADABLE) {
            return new ForPerson(SetAsideReason.UNREADABLE, "no header could be read", null);
        }
        Findings found = findings(organisation, mailbox, mail, raw);
        if (nature == Nature.AUTOMATIC) {
            Machine machine = Objects.requireNonNull(mail.automatic());
            if (found.about() == null && PerhapsForm.is(mail, organisations)) {
                return new ForPerson(SetAsideReason.PERHAPS_A_FORM, PerhapsForm.WHY, null);
            }
            FromMachine filed = new FromMachine(machine.kind().word(), found.about(), String.join("; ", machine.why()));
            return reports.in(organisation, mail).map(filed::with).orElse(filed);
        }
        Step step = Ladder.climb(found);
        if (step instanceof Step.Joined joined) {
            return new Addition(joined.dossier(), told(organisation, joined.evidence(), "joined"));
        } else if (step instanceof Step.Held held) {
            return held(organisation, mail, held);
        }
        if (reports.isAtBounceAddress(organisation, mail)) {
            return new ForPerson(
                    SetAsideReason.BOUNCE_ADDRESS,
                    "came in where a letter of ours comes back to, and is no report",
                    null);
        }
        if (opensForAPerson(organisation, mailbox)) {
            return new ForPerson(SetAsideReason.PERSON_DECIDES, "this mailbox receives more than complaints", null);
        }
        return new NewComplaint(withheld(organisation, mail));
    }

    private Verdict held(String organisation, Mail mail, Step.Held held) {
        Evidence evidence = told(organisation, held.evidence(), "held");
        String silent = Withheld.receipt(mail, organisations.called(organisation), organisations);
        String why =
                evidence.rung() + ": " + evidence.why() + (silent == null ? "" : "; no receipt goes out: " + silent);
        return new ForPerson(held.reason(), why, held.dossier(), silent == null);
    }

    private boolean opensForAPerson(String organisation, @Nullable String mailbox) {
        return mailbox != null
                && organisations
                                .called(organisation)
                                .mailbox(mailbox)
                                .orElseThrow()
                                .opens()
                        == DossierOpening.PERSON_DECIDES;
    }

    /** Why a mail by a person may not be answered by a machine; null: it may. */
    @Nullable
    String withheld(String organisation, Mail mail) {
        return Withheld.why(mail, organisations.called(organisation), organisations);
    }

    /** Likewise of what was handed in: whoever gave no mail address gets letters on paper, unless they want to stay unknown. */
    @Nullable
    String withheld(String organisation, Mail mail, @Nullable Submission handedIn) {
        boolean onPaper = handedIn != null && mail.from().isEmpty() && !handedIn.anonymous();
        return onPaper ? null : withheld(organisation, mail);
    }

    private Findings findings(String organisation, @Nullable String mailbox, Mail mail, byte[] raw) {
        Organisation ours = organisations.called(organisation);
        Mailbox box = mailbox == null ? null : ours.mailbox(mailbox).orElse(null);
        Traces traces = Traces.of(ours, box, mail, raw);
        return new Findings(
                traces.sender() != null,
                traces.proof(),
                pointers.in(organisation, traces.ids(), traces.tokens(), traces.numbers(), traces.sender()));
    }

    private static Evidence told(String organisation, Evidence evidence, String what) {
        log.info("A mail for {} is {} on rung {}: {}", organisation, what, evidence.rung(), evidence.why());
        return evidence;
    }
}
