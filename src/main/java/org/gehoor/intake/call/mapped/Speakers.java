package org.gehoor.intake.call.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gehoor.intake.call.CallParty;
import org.gehoor.intake.call.PlainWords;
import org.gehoor.organisation.transcript.SpeakerPointers;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.gehoor.organisation.transcript.TranscriptMapping;
import org.jspecify.annotations.Nullable;

/** Who takes part in a mapped call: those whom the source lists, and those who speak without being listed. */
final class Speakers {

    private static final int MOST = 200;
    private static final Pattern NAME = Pattern.compile("\\p{L}\\p{L}");

    private final Map<String, SpeakerRole> roles;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<CallParty> parties = new ArrayList<>();

    Speakers(final TranscriptMapping mapping, final JsonNode root) {
        this.roles = mapping.roles();
        final @Nullable SpeakerPointers where = mapping.speakers();
        if (where != null) {
            Found.all(root, where.each()).stream().limit(MOST).forEach(node -> list(where, node));
        }
    }

    private void list(final SpeakerPointers where, final JsonNode node) {
        final @Nullable String id = PlainWords.line(Found.word(node, where.id()));
        if (id != null) {
            places.putIfAbsent(id, parties.size());
        }
        parties.add(new CallParty(
                PlainWords.line(Found.word(node, where.name())),
                PlainWords.line(Found.word(node, where.telephone())),
                PlainWords.line(Found.word(node, where.email())),
                meaning(Found.word(node, where.role())),
                false));
    }

    /** What the turn says, else what the speaker's own word means, else what the list says of that speaker. */
    SpeakerRole role(final @Nullable String said, final @Nullable String speaker) {
        final SpeakerRole ofTurn = meaning(said);
        if (ofTurn != SpeakerRole.UNKNOWN || speaker == null) {
            return ofTurn;
        }
        final SpeakerRole ofWord = meaning(speaker);
        final @Nullable Integer place = places.get(speaker);
        return ofWord != SpeakerRole.UNKNOWN || place == null
                ? ofWord
                : parties.get(place).role();
    }

    /** A speaker's name where the list knows it, else as the turn calls them. */
    @Nullable
    String shown(final @Nullable String speaker) {
        final @Nullable Integer place = speaker == null ? null : places.get(speaker);
        final @Nullable String name = place == null ? null : parties.get(place).name();
        return name == null ? speaker : name;
    }

    /** Their place; one who is not listed gets one. */
    @Nullable
    Integer party(final @Nullable String speaker, final SpeakerRole role) {
        final @Nullable String key = speaker != null ? speaker : role == SpeakerRole.UNKNOWN ? null : role.name();
        if (key == null) {
            return null;
        }
        final @Nullable Integer place = places.get(key);
        if (place != null || parties.size() >= MOST) {
            return place;
        }
        places.put(key, parties.size());
        parties.add(new CallParty(name(speaker), null, null, role, false));
        return parties.size() - 1;
    }

    /** A number or a letter is no name, nor is a word for a role. */
    private @Nullable String name(final @Nullable String speaker) {
        return speaker != null && NAME.matcher(speaker).find() && meaning(speaker) == SpeakerRole.UNKNOWN
                ? speaker
                : null;
    }

    List<CallParty> parties() {
        return List.copyOf(parties);
    }

    private SpeakerRole meaning(final @Nullable String word) {
        if (word == null) {
            return SpeakerRole.UNKNOWN;
        }
        final SpeakerRole exact = roles.getOrDefault(word, SpeakerRole.UNKNOWN);
        return exact != SpeakerRole.UNKNOWN
                ? exact
                : roles.entrySet().stream()
                        .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(SpeakerRole.UNKNOWN);
    }
}
