package org.gehoor.procedure.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gehoor.procedure.FactType;
import org.gehoor.procedure.command.CommandType;
import org.jspecify.annotations.Nullable;

/**
 * Something that is supposed to happen: a fact in the words of the procedure, with what it is about and its details.
 *
 * @param words as they were typed: {@code consent.given:mediation[complainant]}
 * @param subject what stands behind the colon
 * @param plain the details without a name, for the field that such a fact has first
 * @param named the details as {@code name=value}
 */
public record Event(
        Instant at,
        String words,
        FactType type,
        @Nullable String subject,
        List<String> plain,
        Map<String, String> named) {

    private static final Pattern FORM = Pattern.compile("([a-z_.]+)(?::([^\\[\\]:]+))?(?:\\[([^\\[\\]]*)])?");

    /** What the clock brings about, or what follows from other facts. */
    private static final Set<FactType> OF_THE_HUB = Set.of(
            FactType.REGISTERED,
            FactType.RECEIVED,
            FactType.FIRST_CONTACT,
            FactType.CONSENT_COMPLETE,
            FactType.STAGE_ENTERED,
            FactType.STAGE_LEFT,
            FactType.DEADLINE_WARNING,
            FactType.DEADLINE_BREACHED,
            FactType.MESSAGE_QUEUED,
            FactType.MESSAGE_JOINED,
            FactType.MESSAGE_AUTOMATIC,
            FactType.RECURRING,
            FactType.REMINDER);

    public Event {
        plain = List.copyOf(plain);
        named = Map.copyOf(named);
    }

    /**
     * Reads {@code type[:subject][[detail, name=value…]]}.
     *
     * @throws IllegalArgumentException with what is wrong and the remedy
     */
    public static Event parse(Instant at, String words) {
        Matcher form = FORM.matcher(words.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "\"" + words
                            + "\" is no event — write it as admissible, decided[founded] or consent.given:mediation[complainant]");
        }
        FactType type = FactType.called(form.group(1)).orElseThrow(() -> unknown(form.group(1)));
        if (OF_THE_HUB.contains(type)) {
            throw new IllegalArgumentException(
                    "\"" + type.word() + "\" follows by itself — leave it out, the timeline tells when it comes");
        }
        List<String> plain = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        for (String detail :
                form.group(3) == null ? new String[0] : form.group(3).split(",")) {
            String[] parts = detail.strip().split("\\s*=\\s*", 2);
            if (parts.length == 2) {
                named.put(parts[0], parts[1]);
            } else if (!parts[0].isEmpty()) {
                plain.add(parts[0]);
            }
        }
        return new Event(at, words.strip(), type, form.group(2), plain, named);
    }

    private static IllegalArgumentException unknown(String word) {
        Optional<CommandType> command = CommandType.called(word).filter(CommandType::makesAFact);
        return new IllegalArgumentException("\"" + word + "\" is not a fact that the hub knows — "
                + command.map(of -> "the command " + word + " makes the fact "
                                + of.makes().word() + ": write that")
                        .orElse("write one that procedure.yml may name, such as admissible, handed_over, disagreed"));
    }
}
