package org.gehoor.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gehoor.intake.mail.Address;
import org.gehoor.intake.mail.AuthenticationResults;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.MailReader;
import org.gehoor.intake.mail.machine.AnswerAddress;
import org.gehoor.intake.mail.machine.Machine;
import org.gehoor.intake.mail.machine.MachineKind;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a mail by the rules of the mailbox that it came to.
 *
 * <pre>{@code
 * trusts: mx.example.org                     # dmarc=fail, says our own server: no automatic answer
 * answers: reply_to                          # a mail of our contact form is the person's in its Reply-To
 * forms_from: [noreply@website.example]
 * }</pre>
 */
@Component
final class MailboxRules {

    private final Organisations organisations;

    MailboxRules(final Organisations organisations) {
        this.organisations = organisations;
    }

    /** The mail with the form that it brings. */
    Parsed open(final Claim claim) {
        final Mail mail = read(claim);
        final AttachedForm form = organisations
                .named(claim.organisation())
                .flatMap(organisation -> AttachedForm.in(claim, mail, organisation))
                .orElse(null);
        return formMail(claim, mail)
                .map(handedIn -> new Parsed(claim, mail, form, handedIn, null))
                .orElseGet(() -> new Parsed(claim, mail, form));
    }

    /** A mail of our website's form whose labels we know is that form's submission. */
    private Optional<Submission> formMail(final Claim claim, final Mail mail) {
        if (claim.channel() != Channel.MAIL || !mail.typed()) {
            return Optional.empty();
        }
        return organisations.named(claim.organisation()).flatMap(organisation -> organisation
                .mailbox(String.valueOf(claim.mailbox()))
                .flatMap(box -> FormMail.in(mail, box))
                .map(form -> form.submission(organisation, mail)));
    }

    Mail read(final Claim claim) {
        final Mail mail = MailReader.read(claim.raw());
        if (claim.channel() != Channel.MAIL) {
            return mail.from().isEmpty() ? mail : mail.typedBy(mail.from().get(0));
        }
        return organisations
                .named(claim.organisation())
                .flatMap(organisation -> organisation.mailbox(String.valueOf(claim.mailbox())))
                .map(box -> applied(box, claim.raw(), mail))
                .orElse(mail);
    }

    static Mail applied(final Mailbox box, final byte[] raw, final Mail mail) {
        final Optional<AuthenticationResults> found =
                Optional.ofNullable(box.trusts()).flatMap(server -> AuthenticationResults.in(raw, server));
        if (isForm(box, found, mail)) {
            final Optional<Address> person =
                    FormMail.in(mail, box).flatMap(FormMail::person).or(() -> answerTo(mail));
            if (person.isPresent()) {
                return mail.typedBy(person.get());
            }
        }
        return found.flatMap(AuthenticationResults::whyNotAnswer)
                .map(mail::doubted)
                .orElse(mail);
    }

    /** From one of our forms (and truly so, where that can be told), with one person to answer to; no report, no auto-reply. */
    private static boolean isForm(final Mailbox box, final Optional<AuthenticationResults> found, final Mail mail) {
        final List<Address> from = mail.from();
        return from.size() == 1
                && box.formsFrom().contains(from.get(0).address().toLowerCase(Locale.ROOT))
                && (box.trusts() == null
                        || found.filter(results -> results.proves(from.get(0))).isPresent())
                && mayBeSentIn(mail.automatic());
    }

    private static Optional<Address> answerTo(final Mail mail) {
        return mail.replyTo().size() == 1
                        && !AnswerAddress.isRobots(mail.replyTo().get(0).address())
                ? Optional.of(mail.replyTo().get(0))
                : Optional.empty();
    }

    private static boolean mayBeSentIn(final @Nullable Machine machine) {
        return machine == null || machine.kind() == MachineKind.ROBOT || machine.kind() == MachineKind.LIST;
    }
}
