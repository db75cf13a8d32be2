package org.gehoor.intake.mail.machine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a line of a server's explanation names a recipient by its place, and what else the line says. */
record RecipientLine(String address, String rest) {

    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_REST = 200;
    private static final Family KEYS = Family.of(
            """
            final-recipient | original-recipient | recipient | recipient address | original address | message to | |
            | | addressed to | intended recipient | failed recipient | | failed address | to | address | | | | |
            e-mail address | email address | mailbox | user | user email | | ontvanger | geadresseerde | aan | | | |
            adres | | bestemmeling | destinataire | destinataires | à | a | adresse | | adresse e-mail | empfänger |
            | | empfängeradresse | an | destinatario | destinatarios | para | destinatário | | mottagare | till | | |
            | | modtager | til | mottaker | vastaanottaja | adresat | do | 宛先 | 送信先 | 送信先メールアドレス | | 收件人
            """);

    /** A line of its own, {@code <a@b>: …}, {@code a@b... reason}, or a field such as {@code Recipient: <a@b>}; else null. */
    static @Nullable RecipientLine of(final String line) {
        final List<FoundAddress> found = line.length() > LONGEST_LINE ? List.of() : FoundAddress.in(line);
        if (found.isEmpty()) {
            return null;
        }
        final FoundAddress first = found.get(0);
        final String before = stripped(line.substring(0, first.from()));
        final String after = line.substring(first.to()).strip();
        final boolean named = before.isEmpty()
                ? leads(line, first, after) || isAlone(found, after) || isFailure(after)
                : isKey(before) && (isAlone(found, after) || after.length() < LONGEST_REST)
                        || before.endsWith(":") && isFailure(before) && isAlone(found, after)
                        || isX400(before);
        return named ? new RecipientLine(first.address(), after) : null;
    }

    /** Nothing behind it but brackets, a comment, the same address again as a link. */
    private static boolean isAlone(final List<FoundAddress> found, final String after) {
        if (after.startsWith("(") && after.endsWith(")")) {
            return true;
        }
        int letters = 0;
        for (int i = 0; i < after.length(); i++) {
            letters += Character.isLetterOrDigit(after.charAt(i)) ? 1 : 0;
        }
        final String address = found.get(0).address();
        for (final FoundAddress again : found.subList(1, found.size())) {
            letters -= again.address().equalsIgnoreCase(address) ? (int) letters(address) : 0;
        }
        return letters <= (after.contains("mailto:") ? 6 : 0);
    }

    private static long letters(final String address) {
        return address.chars().filter(Character::isLetterOrDigit).count();
    }

    /** {@code <a@b>: host said…}, {@code a@b: unknown}, {@code <a@b>... User unknown}, {@code a@b on Mon… }, {@code "a@b" - reason}. */
    private static boolean leads(final String line, final FoundAddress address, final String after) {
        final boolean bracket = address.from() > 0 && line.charAt(address.from() - 1) == '<';
        final String rest =
                bracket && after.startsWith(">") ? after.substring(1).strip() : after;
        return rest.startsWith(":")
                || rest.startsWith("...")
                || rest.startsWith("#")
                || rest.startsWith("; ")
                || rest.startsWith("(")
                || rest.startsWith("- ")
                || rest.startsWith("| ")
                || rest.startsWith("on ") && rest.length() < 60;
    }

    private static boolean isFailure(final String words) {
        return StatusCode.in(words) != null || FailureWords.TEXT.isIn(Family.fold(words, 1_000));
    }

    /** {@code c=nl;a= ;p=org;dda:SMTP=} before an address. */
    private static boolean isX400(final String before) {
        return before.regionMatches(true, 0, "c=", 0, 2) && before.contains(";");
    }

    private static boolean isKey(final String before) {
        if (before.length() > LONGEST_KEY || !before.contains(":")) {
            return false;
        }
        final String key = Family.fold(before.substring(0, before.indexOf(':')), LONGEST_KEY)
                .strip();
        return KEYS.has(key) && before.indexOf(':') >= 0;
    }

    /** Without quote marks, bullets, brackets and numbers before. */
    private static String stripped(final String before) {
        int from = 0;
        int to = before.length();
        while (from < to && " \t>*-•·<\"'([|=#".indexOf(before.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \t<\"'([".indexOf(before.charAt(to - 1)) >= 0) {
            to--;
        }
        return before.substring(from, to);
    }

    @Override
    public String toString() {
        return "RecipientLine[withheld]";
    }
}
