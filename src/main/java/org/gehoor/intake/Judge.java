package org.gehoor.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.machine.Machine;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Dossiers;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a mail is. Changes nothing, so it can be asked as often as one likes. */
@Component
final class Judge {

    private final Organisations organisations;
    private final ReceivedMessages messages;
    private final Dossiers dossiers;
    private final DeliveryReports reports;

    Judge(Organisations organisations, ReceivedMessages messages, Dossiers dossiers, DeliveryReports reports) {
        this.organisations = organisations;
        this.messages = messages;
        this.dossiers = dossiers;
        this.reports = reports;
    }

    /**
     * Of a message in the ledger. A copy of one that is in a dossier goes there. Where the first one waits for a person, or
     * looked like a machine's (its copy had no return path), what this one shows by itself counts.
     */
    Verdict of(Claim claim, Mail mail) {
        Optional<Verdict.Copy> copy = messages.concludedCopy(claim.message());
        if (copy.isPresent() && copy.get().dossier() != null) {
            return copy.get();
        }
        Verdict own = of(claim.organisation(), claim.mailbox(), mail);
        boolean finds = own instanceof Verdict.Complaint || own instanceof Verdict.Addition;
        return copy.isPresent() && !finds ? copy.get() : own;
    }

    /** The evidence, strongest first. */
    Verdict of(String organisation, @Nullable String mailbox, Mail mail) {
        Nature nature = Nature.of(mail);
        if (nature == Nature.UNREADABLE) {
            return new Verdict.Aside(Outcome.Reason.UNREADABLE, "no header could be read");
        }
        List<Dossiers.Thread> threads = dossiers.threads(
                organisation, references(mail), Party.key(Sender.of(mail).address()));
        if (nature == Nature.AUTOMATIC) {
            Machine machine = Objects.requireNonNull(mail.automatic());
            if (threads.isEmpty() && PerhapsForm.is(mail, organisations)) {
                return new Verdict.Aside(Outcome.Reason.PERHAPS_A_FORM, PerhapsForm.WHY);
            }
            Long about = threads.isEmpty() ? null : threads.get(0).dossier();
            Verdict.Machine filed = new Verdict.Machine(machine.kind().word(), about, String.join("; ", machine.why()));
            return reports.in(organisation, mail).map(filed::with).orElse(filed);
        }
        for (Dossiers.Thread thread : threads) {
            if (thread.party()) {
                return new Verdict.Addition(thread.dossier(), "answers a mail of this dossier, from a known party");
            }
        }
        if (threads.stream().anyMatch(Dossiers.Thread::ours)) {
            return new Verdict.Aside(Outcome.Reason.UNKNOWN_SENDER, "answers a letter of ours, from an unknown sender");
        }
        if (reports.isAtBounceAddress(organisation, mail)) {
            return new Verdict.Aside(
                    Outcome.Reason.BOUNCE_ADDRESS, "came in where a letter of ours comes back to, and is no report");
        }
        if (opensForAPerson(organisation, mailbox)) {
            return new Verdict.Aside(Outcome.Reason.PERSON_DECIDES, "this mailbox receives more than complaints");
        }
        return new Verdict.Complaint(withheld(mail));
    }

    private boolean opensForAPerson(String organisation, @Nullable String mailbox) {
        return mailbox != null
                && organisations
                                .called(organisation)
                                .mailbox(mailbox)
                                .orElseThrow()
                                .opens()
                        == Mailbox.Opens.PERSON_DECIDES;
    }

    /** Why a mail by a person may not be answered by a machine; null: it may. */
    @Nullable
    String withheld(Mail mail) {
        return Withheld.why(mail, organisations);
    }

    private static Set<String> references(Mail mail) {
        Set<String> references = new LinkedHashSet<>();
        if (mail.inReplyTo() != null) {
            references.add(mail.inReplyTo());
        }
        references.addAll(mail.references());
        return references;
    }
}
