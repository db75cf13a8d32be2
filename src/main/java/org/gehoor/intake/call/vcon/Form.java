package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a vCon against what every draft demands; whatever only some demand is let pass. */
final class Form {

    /** Extensions that we understand as far as we need to: contact centre roles, written transcripts. */
    private static final Set<String> UNDERSTOOD = Set.of("CC", "wtf_transcription");

    private static final int MOST_TOLD = 3;

    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    Form(final JsonNode root) {
        this.root = root;
    }

    /** Names of extensions that it must not be read without. */
    List<String> notUnderstood() {
        final List<String> names = new ArrayList<>();
        for (final String key : List.of("must_support", "critical")) {
            root.path(key).forEach(name -> {
                if (!name.isTextual() || !UNDERSTOOD.contains(name.textValue())) {
                    names.add(name.asText().matches("[\\w.-]{1,40}") ? name.asText() : "(unnamed)");
                }
            });
        }
        return names;
    }

    /** What is wrong, the first three; empty when it is sound. */
    String faults() {
        text(root, "vcon", "");
        text(root, "uuid", "");
        for (final String key : List.of("created_at", "updated_at")) {
            if (!absent(root.path(key)) && Times.at(root.path(key)).isEmpty()) {
                faults.add(key + " is no time");
            }
        }
        if (!root.path("parties").isArray()) {
            faults.add("parties is no list");
        }
        final int parties = root.path("parties").size();
        objects("parties");
        for (final JsonNode must : List.of(root.path("must_support"), root.path("critical"))) {
            if (!absent(must) && !must.isArray()) {
                faults.add("must_support is no list");
            }
        }
        if (objects("dialog")) {
            int n = 0;
            for (final JsonNode dialog : root.path("dialog")) {
                final String at = "dialog " + n++;
                new DialogForm(dialog, at, parties, faults).check();
                text(dialog, "type", at);
                text(dialog, "mimetype", at);
                text(dialog, "mediatype", at);
            }
        }
        for (final String list : List.of("analysis", "attachments")) {
            if (objects(list)) {
                int n = 0;
                for (final JsonNode part : root.path(list)) {
                    final String at = list + " " + n++;
                    text(part, "type", at);
                    new Places(root.path("dialog").size(), "dialog", faults).check(part.path("dialog"), at);
                    new Places(parties, "party", faults).check(part.path("party"), at);
                }
            }
        }
        return faults.stream().distinct().limit(MOST_TOLD).collect(Collectors.joining("; "));
    }

    private boolean objects(final String list) {
        final JsonNode node = root.path(list);
        if (absent(node)) {
            return false;
        }
        if (!node.isArray()) {
            faults.add(list + " is no list");
            return false;
        }
        for (final JsonNode element : node) {
            if (!element.isObject()) {
                faults.add(list + " holds something that is no object");
                return false;
            }
        }
        return true;
    }

    private void text(final JsonNode object, final String key, final String at) {
        final JsonNode node = object.path(key);
        if (!absent(node) && !node.isTextual()) {
            faults.add((at.isEmpty() ? "" : at + ": ") + key + " is no text");
        }
    }

    static boolean absent(final JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
