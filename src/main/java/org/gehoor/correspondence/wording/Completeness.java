package org.gehoor.correspondence.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gehoor.organisation.ContentKey;
import org.gehoor.organisation.ContentKind;
import org.gehoor.organisation.MustHave;
import org.gehoor.procedure.duty.Message;

/** Sees that no half letter goes out. */
final class Completeness {

    /** Characters of one key; longer words belong into an attachment of a person's own mail. */
    static final int LONGEST = 20_000;

    private static final String REMEDY = ": send them with a command, such as send_message";

    private Completeness() {}

    /** What the letter lacks with these facts, or has too much of, for people; empty when it may go. */
    static Optional<String> lacks(Message message, WrittenWords words, Map<String, Object> facts) {
        List<String> missing = message.mustHave().stream()
                .flatMap(wanted -> MustHave.satisfiedBy(wanted).stream())
                .filter(key -> key.kind() == ContentKind.VALUE)
                .map(ContentKey::placeholder)
                .filter(key -> !facts.containsKey(key))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of("nobody gave the words for " + String.join(", ", missing) + " of the letter "
                    + message.id() + REMEDY);
        }
        String tooLong = words.words().entrySet().stream()
                .filter(entry -> entry.getValue().length() > LONGEST)
                .map(entry -> entry.getKey().placeholder())
                .collect(Collectors.joining(", "));
        return tooLong.isEmpty()
                ? Optional.empty()
                : Optional.of("the words for " + tooLong + " of the letter " + message.id() + " are longer than "
                        + LONGEST + " characters" + REMEDY);
    }
}
