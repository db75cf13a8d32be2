package org.gehoor.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a number pattern apart and refuses what could not be counted, read back or told apart. */
final class NumberPatternPieces {

    private static final Pattern PIECE = Pattern.compile("\\{[^{}]*}|[^{}]+|[{}]");
    private static final Pattern SEQ = Pattern.compile("\\{seq:([1-9]|1[0-2])}");
    private static final String REMEDY = "write it like {yyyy}-{seq:6}-{check:2}";

    private NumberPatternPieces() {}

    static List<String> of(String pattern) {
        List<String> pieces = new ArrayList<>();
        Matcher next = PIECE.matcher(pattern);
        while (next.find()) {
            String piece = next.group();
            refuse(piece.equals("{") || piece.equals("}"), "a brace in '" + pattern + "' is not closed", REMEDY);
            refuse(piece.startsWith("{") && !isKnown(piece), "unknown placeholder " + piece, knownOnes());
            refuse(
                    !piece.startsWith("{") && piece.chars().anyMatch(Character::isDigit),
                    "the digits in '" + piece + "' could not be told from the number's own",
                    "use letters and signs between the placeholders");
            pieces.add(piece);
        }
        once(pieces, "{yyyy}", "the series starts again each year, so numbers would repeat; add {yyyy}");
        once(pieces, "{seq:", "add {seq:6}, the place in the year's series, six digits wide");
        long checks = count(pieces, "{check");
        refuse(checks > 1, "{check:2} stands there " + checks + " times", "name it once");
        int check = pieces.indexOf("{check:2}");
        refuse(
                check >= 0 && pieces.subList(check, pieces.size()).stream().anyMatch(p -> p.matches("\\{(yyyy|seq).*")),
                "{check:2} stands before digits that it guards",
                "put it last");
        return List.copyOf(pieces);
    }

    private static boolean isKnown(String piece) {
        return piece.equals("{yyyy}")
                || piece.equals("{check:2}")
                || SEQ.matcher(piece).matches();
    }

    private static String knownOnes() {
        return "use {yyyy}, {seq:6} (1 to 12 digits) and {check:2}";
    }

    private static void once(List<String> pieces, String placeholder, String remedy) {
        String name = placeholder.startsWith("{seq") ? "{seq}" : placeholder;
        long times = count(pieces, placeholder);
        refuse(times == 0, "has no " + name, remedy);
        refuse(times > 1, name + " stands there " + times + " times, which is ambiguous", "name it once");
    }

    private static long count(List<String> pieces, String start) {
        return pieces.stream().filter(piece -> piece.startsWith(start)).count();
    }

    private static void refuse(boolean wrong, String what, String remedy) {
        if (wrong) {
            throw new IllegalArgumentException(what + " — " + remedy);
        }
    }
}
