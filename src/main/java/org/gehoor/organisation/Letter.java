package org.gehoor.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gehoor.organisation.letters.LetterTemplate;
import org.jspecify.annotations.Nullable;

/** A letter's template in one language: subject line, text, perhaps HTML of equal content. */
public final class Letter {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");
    private static final Pattern GAPS = Pattern.compile("\n{3,}");
    private static final int LONGEST_SUBJECT = 200;

    private final String id;
    private final String language;
    private final String revision;
    private final Set<ContentKey> holds;
    private final String subjectSource;
    private final String textSource;
    private final LetterTemplate subject;
    private final LetterTemplate text;
    private final @Nullable LetterTemplate html;

    /** @param source subject on the first line; checked before */
    public Letter(String id, String language, Set<ContentKey> holds, String source, @Nullable String htmlSource) {
        this.id = id;
        this.language = language;
        this.holds = Set.copyOf(holds);
        this.revision =
                Hashes.sha256(source + '\0' + String.valueOf(htmlSource)).substring(0, 12);
        int end = source.indexOf('\n');
        this.subjectSource = source.substring(0, end < 0 ? source.length() : end);
        this.subject = LetterTemplate.text(subjectSource);
        this.textSource = end < 0 ? "" : source.substring(end + 1);
        this.text = LetterTemplate.text(textSource.stripLeading());
        this.html = htmlSource == null ? null : LetterTemplate.html(htmlSource);
    }

    public String id() {
        return id;
    }

    public String language() {
        return language;
    }

    /** Names the wording: the first 12 hex digits of a SHA-256 over the template files. */
    public String revision() {
        return revision;
    }

    /** The keys that the template holds; facts for others may be given and are not printed. */
    public Set<ContentKey> holds() {
        return holds;
    }

    /** Whether the subject line has these words, placeholders as written. */
    public boolean subjectHolds(String words) {
        return subjectSource.contains(words);
    }

    /** Whether it can't be written without this value: the text prints it outside a section of its own. */
    public boolean needs(ContentKey key) {
        return lastLineWith(key) > 0 && !textSource.contains("{{#" + key.placeholder() + "}}");
    }

    /** The line of the text on which a value is printed last, the subject being line 1; 0 where it is not printed. */
    public int lastLineWith(ContentKey key) {
        int last = textSource.lastIndexOf("{{" + key.placeholder() + "}}");
        return last < 0
                ? 0
                : 2
                        + (int) textSource
                                .substring(0, last)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }

    /**
     * Fills in the facts, keyed by {@link ContentKey#placeholder()}: strings for values, booleans for flags.
     *
     * @throws IllegalArgumentException when a fact that the letter prints is missing, a key is not known, or the letter would
     *     be longer than 100 KB
     */
    public WrittenLetter render(Map<String, ?> facts) {
        Map<String, Object> known = new HashMap<>();
        for (ContentKey key : ContentKey.values()) {
            if (key.kind() == ContentKind.PASSAGE) {
                known.put(key.placeholder(), true);
            }
        }
        facts.forEach((placeholder, fact) -> {
            ContentKey key = ContentKey.named(placeholder)
                    .orElseThrow(() -> new IllegalArgumentException("no letter knows the fact " + placeholder));
            boolean flag = key.kind() == ContentKind.FLAG || key.kind() == ContentKind.PASSAGE;
            if (flag != (fact instanceof Boolean)) {
                throw new IllegalArgumentException(placeholder + " must be " + (flag ? "true or false" : "words"));
            }
            known.put(placeholder, flag ? fact : fact.toString());
        });
        @Nullable LetterTemplate rich = html;
        String words = GAPS.matcher(text.fill(known)).replaceAll("\n\n").strip() + "\n";
        return new WrittenLetter(line(subject.fill(known)), words, rich == null ? null : rich.fill(known));
    }

    @Override
    public String toString() {
        return id + "." + language;
    }

    /** A subject is one line: a line break in a fact would start a header of the sender's choice. */
    private static String line(String subject) {
        String line = BREAKS.matcher(subject).replaceAll(" ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : cut(line);
    }

    /** Long subjects lose their middle, so that the number at the end stays. */
    private static String cut(String line) {
        int tail = 60;
        return line.substring(0, LONGEST_SUBJECT - tail - 1) + "…" + line.substring(line.length() - tail);
    }
}
