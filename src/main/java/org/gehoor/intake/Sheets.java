package org.gehoor.intake;

import java.util.List;
import org.gehoor.intake.mail.Address;
import org.gehoor.intake.mail.Forwarded;
import org.gehoor.intake.mail.Language;
import org.gehoor.intake.mail.Mail;
import org.gehoor.intake.mail.Part;
import org.gehoor.intake.mail.machine.Bounce;
import org.gehoor.intake.mail.machine.Machine;
import org.jspecify.annotations.Nullable;

/** Fills in the sheet of a mail: the one place that knows both how the reader says it and how {@code read} shows it. */
final class Sheets {

    private Sheets() {}

    /** @param foresight of the organisation that would get it; null where none was named */
    static MailSheet of(final Mail mail, final byte[] raw, final @Nullable Foresight foresight) {
        final Nature nature = Nature.of(mail);
        final Forecast forecast = foresight == null ? null : foresight.of(mail, raw, nature);
        return sheet(mail, nature.word(), nature.why(mail), mail.mayAnswerWhy(), forecast);
    }

    /** Of a mail that a person must look at, with whatever of it could be read. */
    static MailSheet aside(final Mail mail, final SetAsideReason reason, final String why) {
        return sheet(
                mail, Nature.UNREADABLE.word(), reason.key() + ": " + why, List.of("a person decides first"), null);
    }

    private static MailSheet sheet(
            final Mail mail,
            final String outcome,
            final String reason,
            final List<String> mayAnswerWhy,
            final @Nullable Forecast forecast) {
        return new MailSheet(
                outcome,
                reason,
                automatic(mail.automatic()),
                mayAnswerWhy.isEmpty(),
                mayAnswerWhy,
                mail.subject(),
                mail.from().isEmpty() ? null : correspondent(mail.from().get(0)),
                correspondents(mail.replyTo()),
                correspondents(mail.to()),
                correspondents(mail.cc()),
                mail.messageId(),
                mail.inReplyTo(),
                mail.references(),
                mail.claimedAt(),
                Language.guess(mail.text(), mail.languageHint(), Language.TOLD_APART)
                        .orElse(null),
                mail.attachments().stream().map(Sheets::attached).toList(),
                mail.text(),
                mail.written().newText(),
                mail.written().quotedText(),
                mail.written().signature(),
                forwarded(mail.forwarded()),
                bounce(mail.bounce()),
                mail.warnings(),
                forecast);
    }

    private static @Nullable ForwardedMail forwarded(final @Nullable Forwarded forwarded) {
        return forwarded == null
                ? null
                : new ForwardedMail(
                        correspondent(forwarded.from()),
                        correspondent(forwarded.first()),
                        correspondents(forwarded.to()),
                        correspondents(forwarded.cc()),
                        forwarded.subject(),
                        forwarded.date(),
                        forwarded.sentAt(),
                        forwarded.text(),
                        forwarded.comment());
    }

    private static @Nullable ReportedDelivery bounce(final @Nullable Bounce bounce) {
        return bounce == null
                ? null
                : new ReportedDelivery(
                        bounce.recipients().stream()
                                .map(one -> new ReportedDelivery.Recipient(
                                        one.address(), one.action(), one.status(), one.diagnostic()))
                                .toList(),
                        bounce.originalMessageId());
    }

    private static @Nullable MachineVerdict automatic(final @Nullable Machine machine) {
        return machine == null ? null : new MachineVerdict(machine.kind().word(), machine.why());
    }

    private static List<Correspondent> correspondents(final List<Address> addresses) {
        return addresses.stream().map(Sheets::correspondent).toList();
    }

    private static @Nullable Correspondent correspondent(final org.gehoor.intake.mail.@Nullable Sender sender) {
        return sender == null ? null : new Correspondent(sender.address(), sender.name());
    }

    private static Correspondent correspondent(final Address address) {
        return new Correspondent(address.address(), address.name());
    }

    private static AttachedPart attached(final Part part) {
        return new AttachedPart(
                part.name(), part.safeName(), part.mediaType(), part.size(), part.sha256(), part.inline());
    }
}
