package org.gehoor.dispatch.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.gehoor.organisation.Suggestion;

/** That an object has no key but those that are known: a mistyped one would be lost in silence. */
final class KnownKeys {

    /** What may be said again of a key: it is the sender's, and might hold anything. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    private KnownKeys() {}

    /** @param within the name of the object with a dot, for the remark */
    static void only(ObjectNode json, Collection<String> known, String within, Remarks remarks) {
        for (Iterator<String> keys = json.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                boolean harmless = HARMLESS.matcher(key).matches();
                remarks.add(
                        within + (harmless ? key : "a key"),
                        "is not known here",
                        Suggestion.among(known, harmless ? key : ""));
            }
        }
    }
}
