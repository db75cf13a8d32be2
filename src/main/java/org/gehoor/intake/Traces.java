package org.gehoor.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gehoor.intake.mail.Addressed;
import org.gehoor.intake.mail.Mail;
import org.gehoor.organisation.Mailbox;
import org.gehoor.organisation.Organisation;
import org.gehoor.register.DossierTokens;
import org.gehoor.register.Party;
import org.jspecify.annotations.Nullable;

/**
 * What in a mail may point to a dossier, and what vouches for its sender; nothing is looked up yet.
 *
 * <p>Never Thread-Index, and of a subject only a number whose check digits are right.
 *
 * @param sender key of the one address in From; null where there is none, or several
 * @param ids Message-IDs that it answers, its own left out
 * @param tokens what looks like a token of ours, in those ids and in the addresses it came to
 * @param numbers in its subject and first lines
 * @param answersUs whether one of the ids or addresses has the form and the domain of ours
 */
record Traces(
        @Nullable String sender,
        Proof proof,
        List<String> ids,
        List<String> tokens,
        List<String> numbers,
        boolean answersUs) {

    /** How the Message-ID of each of our letters begins. */
    private static final String OURS = "<gehoor.";

    private static final int FIRST_LINES = 10;

    static Traces of(
            final Organisation organisation, final @Nullable Mailbox mailbox, final Mail mail, final byte[] raw) {
        final Set<String> ids = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(mail.inReplyTo()), mail.references().stream())
                .filter(id -> !id.equals(mail.messageId()))
                .forEach(ids::add);
        final List<String> tagged = Addressed.in(raw).stream()
                .filter(address ->
                        address.indexOf('+') > 0 && !DossierTokens.in(address).isEmpty())
                .toList();
        final List<String> tokens = Stream.concat(ids.stream(), tagged.stream())
                .flatMap(text -> DossierTokens.in(text).stream())
                .distinct()
                .toList();
        final String sender =
                mail.from().size() == 1 ? Party.key(mail.from().get(0).address()) : null;
        final boolean answersUs = Stream.concat(
                        ids.stream().filter(id -> id.startsWith(OURS)),
                        tagged.stream().map(address -> address + ">"))
                .anyMatch(address -> isAt(organisation, address));
        return new Traces(
                sender, Proof.of(mailbox, mail, raw), List.copyOf(ids), tokens, numbers(organisation, mail), answersUs);
    }

    private static boolean isAt(final Organisation organisation, final String address) {
        return organisation.mailboxes().stream().anyMatch(any -> address.toLowerCase(Locale.ROOT)
                .endsWith(any.address().substring(any.address().lastIndexOf('@')) + ">"));
    }

    /** A pattern without check digits would take any year and number for a dossier. */
    private static List<String> numbers(final Organisation organisation, final Mail mail) {
        return organisation.numberPattern().hasCheckDigits()
                ? organisation.numberPattern().findIn(mail.subject() + "\n" + firstLines(mail.text()))
                : List.of();
    }

    private static String firstLines(final String text) {
        return String.join(
                "\n",
                text.lines()
                        .filter(line -> !line.isBlank())
                        .takeWhile(line -> !line.startsWith(">"))
                        .limit(FIRST_LINES)
                        .toList());
    }

    @Override
    public String toString() {
        return "Traces[" + ids.size() + " ids, " + tokens.size() + " tokens, " + numbers.size() + " numbers]";
    }
}
