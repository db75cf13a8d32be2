package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gehoor.intake.call.CallParty;
import org.gehoor.intake.call.PlainWords;
import org.gehoor.intake.call.RoleWords;
import org.gehoor.organisation.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;

/** The parties of a vCon, in its order: other parts point to them by place, and transcripts by name or role. */
final class Parties {

    private final List<CallParty> all = new ArrayList<>();
    private final Map<String, @Nullable Integer> meant = new HashMap<>();

    Parties(final JsonNode root) {
        final Set<Integer> began = new HashSet<>();
        root.path("dialog").forEach(dialog -> {
            if (dialog.path("originator").isIntegralNumber()) {
                began.add(dialog.path("originator").intValue());
            }
        });
        root.path("parties").forEach(party -> all.add(party(party, began.contains(all.size()))));
    }

    private static CallParty party(final JsonNode party, final boolean began) {
        return new CallParty(
                PlainWords.line(text(party, "name")),
                bare(PlainWords.line(text(party, "tel")), "tel:"),
                bare(PlainWords.line(party.has("mailto") ? text(party, "mailto") : text(party, "email")), "mailto:"),
                role(party),
                began);
    }

    /** {@code role} is the contact centre extension's; some write it under {@code meta}. */
    private static SpeakerRole role(final JsonNode party) {
        final SpeakerRole said = RoleWords.meaning(text(party, "role"));
        return said != SpeakerRole.UNKNOWN ? said : RoleWords.meaning(text(party.path("meta"), "role"));
    }

    List<CallParty> all() {
        return all;
    }

    SpeakerRole role(final @Nullable Integer place) {
        return place == null ? SpeakerRole.UNKNOWN : all.get(place).role();
    }

    /** Who is meant by a word: the only party of that name, else the only one of that role; null where it is not plain. */
    @Nullable
    Integer meant(final @Nullable String speaker) {
        if (speaker == null) {
            return null;
        }
        if (!meant.containsKey(speaker)) {
            meant.put(speaker, sought(speaker));
        }
        return meant.get(speaker);
    }

    private @Nullable Integer sought(final String speaker) {
        final String small = speaker.toLowerCase(Locale.ROOT);
        final @Nullable Integer named = only(party ->
                party.name() != null && party.name().toLowerCase(Locale.ROOT).equals(small));
        final SpeakerRole role = RoleWords.meaning(speaker);
        return named != null || role == SpeakerRole.UNKNOWN ? named : only(party -> party.role() == role);
    }

    private @Nullable Integer only(final java.util.function.Predicate<CallParty> wanted) {
        @Nullable Integer found = null;
        for (int place = 0; place < all.size(); place++) {
            if (wanted.test(all.get(place))) {
                if (found != null) {
                    return null;
                }
                found = place;
            }
        }
        return found;
    }

    /** The party that a key names by its place; null where it names none that is there. */
    @Nullable
    Integer at(final JsonNode place) {
        return place.canConvertToInt()
                        && place.isIntegralNumber()
                        && place.intValue() >= 0
                        && place.intValue() < all.size()
                ? Integer.valueOf(place.intValue())
                : null;
    }

    private static @Nullable String text(final JsonNode object, final String key) {
        final JsonNode node = object.path(key);
        return node.isTextual() || node.isNumber() ? node.asText() : null;
    }

    private static @Nullable String bare(final @Nullable String address, final String scheme) {
        return address != null && address.toLowerCase(Locale.ROOT).startsWith(scheme)
                ? address.substring(scheme.length())
                : address;
    }
}
