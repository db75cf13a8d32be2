package org.gehoor.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an organisation's dossier numbers look: {@code {yyyy}-{seq:6}-{check:2}} makes {@code 2026-000001-16}.
 *
 * <p>The two check digits follow ISO 7064 MOD 97-10 over the digits of year and sequence, as printed: they catch every
 * single wrong digit and every swap of neighbours. A full series keeps counting with more digits.
 */
public final class NumberPattern {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern HYPHEN = Pattern.compile("-");

    private final String pattern;
    private final List<String> pieces;
    private final Pattern exact;
    private final Pattern anywhere;
    private final Pattern spoken;

    private NumberPattern(String pattern, List<String> pieces) {
        this.pattern = pattern;
        this.pieces = pieces;
        this.exact = Pattern.compile(regex(pieces, Pattern::quote));
        this.anywhere = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + regex(pieces, NumberPattern::asTyped) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE);
        this.spoken = Pattern.compile(regex(pieces, literal -> Pattern.quote(bare(literal))));
    }

    /** Year and place in that year's series. */
    public record Parts(int year, long seq) {}

    /** @throws IllegalArgumentException what is wrong with the pattern, and what to do, parted by a dash */
    public static NumberPattern parse(String pattern) {
        List<String> pieces = NumberPatternPieces.of(pattern);
        return new NumberPattern(pattern, pieces);
    }

    public boolean hasCheckDigits() {
        return pieces.contains("{check:2}");
    }

    /** @param seq from 1; one that needs more digits than the pattern names gets them */
    public String format(int year, long seq) {
        if (year < 1000 || year > 9999 || seq < 1) {
            throw new IllegalArgumentException("no dossier number for year " + year + ", sequence " + seq);
        }
        StringBuilder number = new StringBuilder();
        for (String piece : pieces) {
            number.append(
                    switch (kind(piece)) {
                        case "yyyy" -> Integer.toString(year);
                        case "seq" -> String.format(Locale.ROOT, "%0" + width(piece) + "d", seq);
                        case "check" -> checkDigits(number);
                        default -> piece;
                    });
        }
        return number.toString();
    }

    /** The parts of exactly this number; empty when it has another form or wrong check digits. */
    public Optional<Parts> read(String number) {
        Matcher found = exact.matcher(number);
        return found.matches() ? parts(found) : Optional.empty();
    }

    public boolean matches(String number) {
        return read(number).isPresent();
    }

    /**
     * The number as it is written, of one that somebody typed while hearing it: separators and capitals do not matter. Empty
     * when it has another form; a wrong digit is told by {@link #matches}, of the answer.
     */
    public Optional<String> spelled(String typed) {
        String letters = bare(typed);
        Matcher found = spoken.matcher(letters);
        if (!found.matches()) {
            return Optional.empty();
        }
        StringBuilder number = new StringBuilder();
        for (String piece : pieces) {
            number.append(
                    switch (kind(piece)) {
                        case "yyyy", "seq", "check" -> found.group(kind(piece));
                        default -> piece;
                    });
        }
        return Optional.of(number.toString());
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Every valid number in a subject or text, in its proper form, in order, each once.
     *
     * <p>Small letters, other hyphens and blanks around hyphens are forgiven; a wrong digit is not.
     */
    public List<String> findIn(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher found = anywhere.matcher(text);
        while (found.find()) {
            parts(found).map(parts -> format(parts.year(), parts.seq())).ifPresent(numbers::add);
        }
        return numbers.stream().distinct().toList();
    }

    /** The text without its valid numbers, nor the brackets around them. */
    public String without(String text) {
        Matcher found = anywhere.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(rest, parts(found).isPresent() ? "" : Matcher.quoteReplacement(found.group()));
        }
        return found.appendTail(rest).toString().replaceAll("\\[\\s*]|\\(\\s*\\)", "");
    }

    @Override
    public String toString() {
        return pattern;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberPattern that && that.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    private Optional<Parts> parts(Matcher found) {
        Parts parts = new Parts(Integer.parseInt(found.group("yyyy")), Long.parseLong(found.group("seq")));
        boolean possible = parts.year() >= 1000 && parts.seq() >= 1;
        if (!possible || !hasCheckDigits()) {
            return Optional.of(parts).filter(any -> possible);
        }
        boolean yearFirst = found.start("yyyy") < found.start("seq");
        String digits = yearFirst ? found.group("yyyy") + found.group("seq") : found.group("seq") + found.group("yyyy");
        return checkDigits(digits).equals(found.group("check")) ? Optional.of(parts) : Optional.empty();
    }

    /** ISO 7064 MOD 97-10: such that (digits followed by these two) mod 97 = 1. */
    private static String checkDigits(CharSequence number) {
        int rest = 0;
        for (char c : (number + "00").toCharArray()) {
            if (c >= '0' && c <= '9') {
                rest = (rest * 10 + (c - '0')) % 97;
            }
        }
        return String.format(Locale.ROOT, "%02d", 98 - rest);
    }

    private static String regex(List<String> pieces, UnaryOperator<String> literal) {
        StringBuilder regex = new StringBuilder();
        for (String piece : pieces) {
            regex.append(
                    switch (kind(piece)) {
                        case "yyyy" -> "(?<yyyy>[0-9]{4})";
                        case "seq" -> "(?<seq>[0-9]{" + width(piece) + ",18}?)";
                        case "check" -> "(?<check>[0-9]{2})";
                        default -> literal.apply(piece);
                    });
        }
        return regex.toString();
    }

    private static String asTyped(String literal) {
        String[] parts = HYPHEN.split(literal, -1);
        StringBuilder regex = new StringBuilder(parts[0].isEmpty() ? "" : Pattern.quote(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            regex.append(" ?[-\u2010-\u2015] ?").append(parts[i].isEmpty() ? "" : Pattern.quote(parts[i]));
        }
        return regex.toString();
    }

    private static String kind(String piece) {
        Matcher placeholder = PLACEHOLDER.matcher(piece);
        return placeholder.matches() ? placeholder.group(1).split(":")[0] : "";
    }

    private static int width(String piece) {
        return Integer.parseInt(piece.substring(piece.indexOf(':') + 1, piece.length() - 1));
    }
}
