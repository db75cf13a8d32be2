package org.gehoor.correspondence.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gehoor.register.Dossier;
import org.gehoor.register.RecordedFact;
import org.jspecify.annotations.Nullable;

/**
 * Where a letter on paper goes: what the registration form says, the field filled in last, else the address that the complainant
 * gave. What is unknown, a hand writes.
 */
public final class PostalLines {

    private static final String WITH_NAME = "name_address";
    private static final List<String> ADDRESS = List.of("postal_address", "contact");

    /** An address has letters and a number, and is no mail address. */
    private static final Pattern POSTAL = Pattern.compile("(?s)(?=.*\\p{L}{2})(?=.*\\d)[^@]*");

    private static final int LINES = 6;

    private PostalLines() {}

    /** A line each; empty where not even a name is known. */
    public static List<String> of(Dossier dossier, List<RecordedFact> facts) {
        Optional<String> whole = said(facts, WITH_NAME).filter(PostalLines::isPostal);
        if (whole.isPresent()) {
            return lines(whole.get());
        }
        String postal = dossier.complainant().postal();
        List<String> lines = new ArrayList<>();
        String name = dossier.complainant().name();
        if (name != null && !name.isBlank()) {
            lines.add(OneLine.of(name));
        }
        if (postal != null) {
            lines.addAll(lines(postal));
            return lines;
        }
        ADDRESS.stream()
                .flatMap(field -> said(facts, field).stream())
                .filter(PostalLines::isPostal)
                .findFirst()
                .or(() -> Optional.ofNullable(dossier.complainant().postal()))
                .ifPresent(address -> lines.addAll(lines(address)));
        return lines;
    }

    private static boolean isPostal(String said) {
        return POSTAL.matcher(said).matches();
    }

    private static List<String> lines(String said) {
        return said.lines()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(OneLine::of)
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .toList();
    }

    private static Optional<String> said(List<RecordedFact> facts, String field) {
        for (int i = facts.size() - 1; i >= 0; i--) {
            @Nullable String words = word(facts.get(i), field);
            if (words != null && !words.isBlank()) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String word(RecordedFact fact, String field) {
        return fact.content().get("words") instanceof Map<?, ?> words && words.get(field) instanceof String text
                ? text
                : null;
    }
}
