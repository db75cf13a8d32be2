package org.gehoor.intake;

import java.util.Optional;
import org.gehoor.intake.mail.Language;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.MailReader;
import org.gehoor.organisation.Letters;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what would follow from a verdict, and does none of it: for shadow and for reading anew. */
@Component
final class Foreteller {

    private final Organisations organisations;
    private final Dossiers dossiers;

    Foreteller(Organisations organisations, Dossiers dossiers) {
        this.organisations = organisations;
        this.dossiers = dossiers;
    }

    /** Reads a mail by its mailbox's rules, within the time that one mail may take; empty where it fails or takes longer. */
    static Optional<Mail> read(@Nullable Mailbox box, byte[] raw) {
        try (TimeFrame time = new TimeFrame()) {
            Mail mail = time.within(() -> MailReader.read(raw));
            return Optional.of(box == null ? mail : MailboxRules.applied(box, raw, mail));
        } catch (TimeFrame.Exceeded | TimeFrame.Failed e) {
            return Optional.empty();
        }
    }

    Foretold of(String organisation, @Nullable String mailbox, Mail mail, Verdict verdict) {
        if (verdict instanceof NewComplaint) {
            return registered(organisations.called(organisation), mailbox, mail, verdict.why());
        } else if (verdict instanceof Addition addition) {
            return filed("joined", null, verdict.why(), addition.dossier(), "a reply goes to the handler");
        } else if (verdict instanceof FromMachine machine) {
            return filed("automatic", machine.kind(), verdict.why(), machine.dossier(), "a machine gets no answer");
        } else if (verdict instanceof FurtherCopy copy) {
            String outcome = copy.dossier() == null ? copy.outcome() : "joined";
            return filed(outcome, "copy", verdict.why(), copy.dossier(), "the first copy was answered");
        } else if (verdict instanceof ForPerson aside) {
            Foretold waits = Foretold.aside(aside.reason(), verdict.why());
            return aside.receipt() ? receipt(waits, organisations.called(organisation), mailbox, mail) : waits;
        }
        return filed("set-aside", null, verdict.why(), null, "a person decides first");
    }

    private static Foretold receipt(Foretold waits, Organisation organisation, @Nullable String mailbox, Mail mail) {
        String usual = organisation
                .mailbox(String.valueOf(mailbox))
                .map(Mailbox::language)
                .orElse(organisation.languages().fallback());
        String language = Language.guess(mail.text(), mail.languageHint(), Language.TOLD_APART)
                .orElse(usual);
        return waits.with(
                Letters.RECEIPT + "." + organisation.languages().toAnswer(language),
                Sender.of(mail).address(),
                "a neutral receipt, unless its address had one today");
    }

    private Foretold registered(Organisation organisation, @Nullable String mailbox, Mail mail, String why) {
        Mailbox box = organisation
                .mailbox(String.valueOf(mailbox))
                .orElseGet(() -> organisation.mailboxes().get(0));
        Forecast forecast = new Foresight(organisation, organisations).registered(mail, box);
        return new Foretold(
                "entered",
                null,
                why,
                null,
                forecast.queue(),
                forecast.rule(),
                forecast.letter(),
                forecast.letter() == null
                        ? null
                        : Complainant.of(organisation, mail).party().address(),
                forecast.letterWhy());
    }

    /** Of one that goes to a dossier that exists, or to none. */
    Foretold filed(String outcome, @Nullable String kind, String why, @Nullable Long dossier, String letterWhy) {
        String number = dossier == null
                ? null
                : dossiers.find(dossier).map(Dossier::number).orElse(null);
        return new Foretold(outcome, kind, why, number, null, null, null, null, letterWhy);
    }
}
