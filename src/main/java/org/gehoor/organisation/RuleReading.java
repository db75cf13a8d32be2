package org.gehoor.organisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds one complaint against the conditions of rules. */
final class RuleReading {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Traits traits;
    private final String sender;

    /** In plain words; made when the first rule asks for words. */
    private @Nullable String subject;

    private @Nullable String text;

    RuleReading(Traits traits) {
        this.traits = traits;
        @Nullable String address = traits.sender();
        this.sender = address == null ? "" : address.toLowerCase(Locale.ROOT);
    }

    /** Why the conditions hold, in words of the configuration; empty when one does not. */
    Optional<String> fits(When when) {
        List<String> reasons = new ArrayList<>();
        boolean all = holds("mailbox", when.mailbox(), traits.mailbox()::equals, reasons)
                && holds("language", when.language(), traits.language()::equals, reasons)
                && holds("words", when.words(), word -> says(word, when.wordsIn()), reasons)
                && holds("sender", when.sender(), sender::equalsIgnoreCase, reasons)
                && holds("sender_domain", when.senderDomain(), this::comesFrom, reasons)
                && holds("attachment", when.attachment(), this::carries, reasons);
        @Nullable Boolean confidential = when.confidential();
        if (!all || confidential != null && confidential != traits.confidential()) {
            return Optional.empty();
        }
        if (confidential != null) {
            reasons.add("confidential " + confidential);
        }
        return Optional.of(String.join(", ", reasons));
    }

    private static boolean holds(String name, List<String> wanted, Predicate<String> test, List<String> reasons) {
        Optional<String> found = wanted.stream().filter(test).findFirst();
        found.ifPresent(value -> reasons.add(name + " " + value));
        return wanted.isEmpty() || found.isPresent();
    }

    private boolean says(String word, Rules.Where where) {
        String wanted = plain(word);
        return where != Rules.Where.TEXT && subject().contains(wanted)
                || where != Rules.Where.SUBJECT && text().contains(wanted);
    }

    private String subject() {
        subject = subject == null ? plain(traits.subject()) : subject;
        return subject;
    }

    private String text() {
        text = text == null ? plain(traits.text()) : text;
        return text;
    }

    private boolean comesFrom(String domain) {
        String wanted = domain.toLowerCase(Locale.ROOT);
        return sender.endsWith("@" + wanted) || sender.indexOf('@') >= 0 && sender.endsWith("." + wanted);
    }

    private boolean carries(String kind) {
        if (kind.equals("any") || kind.equals("none")) {
            return traits.attachments().isEmpty() == kind.equals("none");
        }
        String family = kind.endsWith("/*") ? kind.substring(0, kind.length() - 1) : kind;
        return traits.attachments().stream()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .anyMatch(type -> kind.endsWith("/*") ? type.startsWith(family) : type.equals(family));
    }

    /** Small letters without accents, one blank around every word, so that only whole words are found. */
    private static String plain(String words) {
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return " "
                + BETWEEN_WORDS
                        .matcher(bare.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
