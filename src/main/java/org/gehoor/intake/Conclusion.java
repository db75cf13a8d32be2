package org.gehoor.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gehoor.intake.mail.Language;
import org.gehoor.intake.mail.Legibility;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.Part;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Admission;
import org.gehoor.register.AttachedFile;
import org.gehoor.register.Channel;
import org.gehoor.register.Complaint;
import org.gehoor.register.Contribution;
import org.gehoor.register.Evidence;
import org.gehoor.register.Particulars;
import org.gehoor.register.Receipt;
import org.gehoor.register.Receipts;
import org.gehoor.register.Register;
import org.gehoor.register.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what follows from a verdict. Runs inside the transaction of the reader, which holds the claim. */
@Component
final class Conclusion {

    private static final String UNREADABLE = "[text unreadable, see the original]";

    private final Organisations organisations;
    private final ReceivedMessages messages;
    private final Attachments attachments;
    private final AsideTray aside;
    private final Register register;
    private final Receipts receipts;

    Conclusion(
            Organisations organisations,
            ReceivedMessages messages,
            Attachments attachments,
            AsideTray aside,
            Register register,
            Receipts receipts) {
        this.organisations = organisations;
        this.messages = messages;
        this.attachments = attachments;
        this.aside = aside;
        this.register = register;
        this.receipts = receipts;
    }

    Outcome draw(Claim claim, Mail mail, Verdict verdict) {
        if (verdict instanceof NewComplaint complaint) {
            return enter(claim, mail, complaint);
        } else if (verdict instanceof Addition addition) {
            return join(claim, mail, addition);
        } else if (verdict instanceof FromMachine machine) {
            return file(claim, machine);
        } else if (verdict instanceof FurtherCopy copy) {
            return copy(claim, copy);
        }
        ForPerson put = (ForPerson) verdict;
        files(claim, mail);
        Outcome outcome = aside.put(claim.message(), put.reason(), put.why());
        messages.pointsTo(claim.message(), put.pointsTo());
        if (put.receipt()) {
            receipts.owe(claim.organisation(), receipt(claim, mail));
        }
        return outcome;
    }

    private Receipt receipt(Claim claim, Mail mail) {
        return new Receipt(
                claim.message(),
                claim.mailbox(),
                claim.receivedAt(),
                Sender.of(mail),
                language(claim, mail, SubmissionBytes.in(claim)),
                mail.subject(),
                Stream.concat(Stream.ofNullable(mail.messageId()), mail.references().stream())
                        .toList());
    }

    Outcome enter(Claim claim, Mail mail, NewComplaint verdict) {
        Complainant complainant = Complainant.of(organisations.called(claim.organisation()), mail);
        Submission handedIn = SubmissionBytes.in(claim);
        Registration entered = register.enter(new Complaint(
                claim.organisation(),
                claim.message(),
                claim.receivedAt(),
                claim.channel(),
                claim.mailbox(),
                language(claim, mail, handedIn),
                handedIn == null ? complainant.party() : handedIn.complainant(),
                complainant.subject(),
                text(mail),
                files(claim, mail),
                complainant.references(),
                verdict.withheld(),
                complainant.passedOn(),
                handedIn == null ? Particulars.NONE : handedIn.particulars()));
        messages.conclude(claim.message(), "entered", null, verdict.why(), entered.dossier(), null);
        return new Outcome.Entered(claim.message(), entered.dossier(), entered.number());
    }

    private Outcome join(Claim claim, Mail mail, Addition verdict) {
        String number = register.join(verdict.dossier(), contribution(claim, mail, verdict.evidence()));
        return joined(claim, verdict.why(), verdict.dossier(), number);
    }

    /** A person lets its sender take part in a dossier. */
    Outcome admit(Claim claim, Mail mail, long dossier, Admission admission) {
        Evidence evidence = new Evidence(
                "accepted", false, "accepted as " + admission.role().name().toLowerCase(Locale.ROOT));
        String number = register.admit(dossier, contribution(claim, mail, evidence), admission);
        return joined(claim, evidence.why(), dossier, number);
    }

    private Outcome joined(Claim claim, String why, long dossier, String number) {
        messages.conclude(claim.message(), "joined", null, why, dossier, null);
        return new Outcome.Joined(claim.message(), dossier, number);
    }

    private Contribution contribution(Claim claim, Mail mail, Evidence evidence) {
        Submission handedIn = SubmissionBytes.in(claim);
        return new Contribution(
                claim.message(),
                claim.receivedAt(),
                claim.channel(),
                handedIn == null ? Sender.of(mail) : handedIn.complainant(),
                mail.subject(),
                text(mail),
                files(claim, mail),
                mail.messageId() == null ? List.of() : List.of(mail.messageId()),
                evidence);
    }

    private Outcome file(Claim claim, FromMachine verdict) {
        if (verdict.dossier() != null && verdict.report() != null) {
            register.fileReport(verdict.dossier(), claim.message(), claim.receivedAt(), verdict.report());
        } else if (verdict.dossier() != null) {
            register.fileAutomatic(verdict.dossier(), claim.message(), claim.receivedAt());
        }
        messages.conclude(claim.message(), "automatic", verdict.kind(), verdict.why(), verdict.dossier(), null);
        return new Outcome.Automatic(claim.message(), verdict.kind());
    }

    /** One dossier, two received messages, one acknowledgement; what the first one turned out to be, this one is. */
    private Outcome copy(Claim claim, FurtherCopy verdict) {
        if (verdict.dossier() != null) {
            String number = register.noteCopy(verdict.dossier(), claim.message(), claim.receivedAt());
            messages.conclude(claim.message(), "joined", "copy", verdict.why(), verdict.dossier(), verdict.of());
            return new Outcome.Joined(claim.message(), verdict.dossier(), number);
        }
        messages.conclude(claim.message(), verdict.outcome(), verdict.reason(), verdict.why(), null, verdict.of());
        return verdict.waits()
                ? new Outcome.SetAside(claim.message(), SetAsideReason.of(verdict.reason()))
                : new Outcome.Automatic(claim.message(), "copy");
    }

    private List<AttachedFile> files(Claim claim, Mail mail) {
        return attachments.keep(claim, handedIn(claim, mail));
    }

    private static List<Part> handedIn(Claim claim, Mail mail) {
        return claim.channel() == Channel.MAIL
                ? mail.attachments()
                : mail.attachments().stream()
                        .filter(SubmissionBytes::isHandedIn)
                        .toList();
    }

    /**
     * That of the mail where it can be told, offered or not, else the mailbox's: never a guess. Which language is answered
     * in is not decided here.
     */
    private String language(Claim claim, Mail mail, @Nullable Submission handedIn) {
        if (handedIn != null && handedIn.language() != null) {
            return handedIn.language();
        }
        return Language.guess(mail.text(), mail.languageHint(), Language.TOLD_APART)
                .orElseGet(() -> usualLanguage(claim));
    }

    private String usualLanguage(Claim claim) {
        Organisation organisation = organisations.called(claim.organisation());
        return organisation
                .mailbox(String.valueOf(claim.mailbox()))
                .map(Mailbox::language)
                .orElse(organisation.languages().fallback());
    }

    private static String text(Mail mail) {
        return mail.legibility() == Legibility.WHOLE ? mail.text() : UNREADABLE;
    }
}
