package org.gehoor.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.gehoor.register.Party;
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

    Outcome draw(Parsed parsed, Verdict verdict) {
        Claim claim = parsed.claim();
        Mail mail = parsed.mail();
        if (verdict instanceof NewComplaint complaint) {
            return enter(parsed, complaint);
        } else if (verdict instanceof Addition addition) {
            return join(parsed, addition);
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

    /** A form in PDF tells what the mail or the page that brought it does not. Confidential is what they ask to be, offered or not. */
    private static Particulars particulars(@Nullable Submission handedIn, @Nullable AttachedForm form) {
        Particulars told = handedIn == null ? Particulars.NONE : handedIn.particulars();
        if (form == null) {
            return told;
        }
        Map<String, String> fields = new TreeMap<>(form.fields());
        fields.putAll(told.fields());
        boolean asked = "true".equals(form.fields().get("confidential"));
        return new Particulars(told.wayIn(), told.by(), fields, told.confidential() || asked, told.settledOnTheSpot());
    }

    private Receipt receipt(Claim claim, Mail mail) {
        return new Receipt(
                claim.message(),
                claim.mailbox(),
                claim.receivedAt(),
                Sender.of(mail),
                language(claim, mail, SubmissionBytes.in(claim), null),
                mail.subject(),
                Stream.concat(Stream.ofNullable(mail.messageId()), mail.references().stream())
                        .toList());
    }

    Outcome enter(Parsed parsed, NewComplaint verdict) {
        Claim claim = parsed.claim();
        Mail mail = parsed.mail();
        AttachedForm form = parsed.form();
        Complainant complainant = Complainant.of(organisations.called(claim.organisation()), mail);
        Submission handedIn = parsed.handedIn();
        Registration entered = register.enter(new Complaint(
                claim.organisation(),
                claim.message(),
                claim.receivedAt(),
                handedIn == null ? claim.channel() : handedIn.channel(),
                claim.mailbox(),
                language(claim, mail, handedIn, form),
                handedIn == null ? named(complainant.party(), form) : handedIn.complainant(),
                complainant.subject(),
                text(parsed),
                files(claim, mail),
                complainant.references(),
                verdict.withheld(),
                complainant.passedOn(),
                particulars(handedIn, form).orConfidential(verdict.confidential())));
        messages.conclude(claim.message(), "entered", null, verdict.why(), entered.dossier(), null);
        return new Outcome.Entered(claim.message(), entered.dossier(), entered.number());
    }

    private Outcome join(Parsed parsed, Addition verdict) {
        String number = register.join(verdict.dossier(), contribution(parsed, verdict.evidence()));
        return joined(parsed.claim(), verdict.why(), verdict.dossier(), number);
    }

    /** A person lets its sender take part in a dossier. */
    Outcome admit(Parsed parsed, long dossier, Admission admission) {
        Evidence evidence = new Evidence(
                "accepted", false, "accepted as " + admission.role().name().toLowerCase(Locale.ROOT));
        String number = register.admit(dossier, contribution(parsed, evidence), admission);
        return joined(parsed.claim(), evidence.why(), dossier, number);
    }

    private Outcome joined(Claim claim, String why, long dossier, String number) {
        messages.conclude(claim.message(), "joined", null, why, dossier, null);
        return new Outcome.Joined(claim.message(), dossier, number);
    }

    private Contribution contribution(Parsed parsed, Evidence evidence) {
        Claim claim = parsed.claim();
        Mail mail = parsed.mail();
        Submission handedIn = parsed.handedIn();
        return new Contribution(
                claim.message(),
                claim.receivedAt(),
                handedIn == null ? claim.channel() : handedIn.channel(),
                handedIn == null ? Sender.of(mail) : handedIn.complainant(),
                mail.subject(),
                text(parsed),
                files(claim, mail),
                references(mail),
                evidence,
                particulars(handedIn, parsed.form()));
    }

    /** By which what is added to a dossier is recognised there. */
    static List<String> references(Mail mail) {
        return mail.messageId() == null ? List.of() : List.of(mail.messageId());
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
     * That of the mail where it can be told, offered or not, else that of the form, else the mailbox's: never a guess. Which language is answered
     * in is not decided here.
     */
    private String language(Claim claim, Mail mail, @Nullable Submission handedIn, @Nullable AttachedForm form) {
        if (handedIn != null && handedIn.language() != null) {
            return handedIn.language();
        }
        return Language.guess(mail.text(), mail.languageHint(), Language.TOLD_APART)
                .orElseGet(() -> form == null ? usualLanguage(claim) : form.language());
    }

    private String usualLanguage(Claim claim) {
        Organisation organisation = organisations.called(claim.organisation());
        return organisation
                .mailbox(String.valueOf(claim.mailbox()))
                .map(Mailbox::language)
                .orElse(organisation.languages().fallback());
    }

    /** The form's own words below the mail's. */
    private static String text(Parsed parsed) {
        AttachedForm form = parsed.form();
        String text = parsed.handedIn() != null
                ? parsed.handedIn().text()
                : parsed.mail().legibility() == Legibility.WHOLE ? parsed.mail().text() : UNREADABLE;
        if (form == null) {
            return text;
        }
        return Stream.of(text.strip(), form.story())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** The mail's address and name; where it has no name, that of the form. */
    private static Party named(Party party, @Nullable AttachedForm form) {
        boolean lacks = form != null && (party.name() == null || party.name().isBlank());
        return lacks && !form.name().isEmpty() ? new Party(form.name(), party.address()) : party;
    }
}
