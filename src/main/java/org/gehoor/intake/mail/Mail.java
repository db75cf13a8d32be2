package org.gehoor.intake.mail;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.gehoor.intake.mail.machine.Bounce;
import org.gehoor.intake.mail.machine.Judgement;
import org.gehoor.intake.mail.machine.Machine;
import org.gehoor.intake.mail.reply.Written;
import org.jspecify.annotations.Nullable;

/**
 * One mail as it reads: everything in it is the sender's claim (RFC 5322), decoded, bounded and free of control characters.
 *
 * @param from usually one; empty when unparsable, several when the mail says so
 * @param subject one line, at most 1,000 characters, possibly empty
 * @param messageId with its angle brackets, null when missing or malformed
 * @param inReplyTo the first valid id of that header
 * @param references valid ids, oldest first, without repeats, at most 100
 * @param claimedAt what {@code Date:} says; never the time of receipt
 * @param text readable text with {@code \n} line ends, at most 1,000,000 characters; empty where there is none
 * @param written the text parted into what is new, quoted and signature
 * @param forwarded the mail that this one passes on, in its text or attached; null for none
 * @param automatic null for a person's mail
 * @param bounce what a report on a delivery says, whether it failed, waits or was done; null where the mail is none
 * @param mayAnswerWhy why no automatic answer may go out; empty when one may
 * @param languageHint what the mail says of its own language, lower case such as {@code nl} or {@code en-us}; often wrong
 * @param warnings what was odd, in words without personal data
 * @param typed whether a person typed it into a website's form, see {@link #typedBy}: then even its sender is only typed
 */
public record Mail(
        List<Address> from,
        List<Address> replyTo,
        List<Address> to,
        List<Address> cc,
        String subject,
        @Nullable String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        @Nullable Instant claimedAt,
        String text,
        Written written,
        @Nullable Forwarded forwarded,
        List<Part> attachments,
        @Nullable Machine automatic,
        @Nullable Bounce bounce,
        List<String> mayAnswerWhy,
        @Nullable String languageHint,
        Legibility legibility,
        List<String> warnings,
        boolean typed) {

    public Mail {
        from = List.copyOf(from);
        replyTo = List.copyOf(replyTo);
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
        mayAnswerWhy = List.copyOf(mayAnswerWhy);
        warnings = List.copyOf(warnings);
    }

    /** Whether an automatic answer is harmless as far as the mail itself tells; the mail is registered either way. */
    public boolean mayAnswer() {
        return mayAnswerWhy.isEmpty();
    }

    /** The same, whose sender is not who it says: a machine must not answer, and what it passes on is nobody's word. */
    public Mail doubted(final String why) {
        return with(
                from,
                references,
                inReplyTo,
                null,
                automatic,
                Stream.concat(mayAnswerWhy.stream(), Stream.of(why)),
                typed);
    }

    /**
     * What a person typed into a contact form, as if the person had mailed it: it answers no mail, and that a machine sent it in
     * says nothing.
     */
    public Mail typedBy(final Address person) {
        return with(
                List.of(person),
                List.of(),
                null,
                forwarded,
                null,
                mayAnswerWhy.stream().filter(Judgement.SPAM::equals),
                true);
    }

    private Mail with(
            final List<Address> sender,
            final List<String> thread,
            final @Nullable String answered,
            final @Nullable Forwarded passedOn,
            final @Nullable Machine machine,
            final Stream<String> why,
            final boolean inAForm) {
        return new Mail(
                sender,
                replyTo,
                to,
                cc,
                subject,
                messageId,
                answered,
                thread,
                claimedAt,
                text,
                written,
                passedOn,
                attachments,
                machine,
                bounce,
                why.toList(),
                languageHint,
                legibility,
                warnings,
                inAForm);
    }

    @Override
    public String toString() {
        return "Mail[" + legibility + ", " + attachments.size() + " attachments]";
    }
}
