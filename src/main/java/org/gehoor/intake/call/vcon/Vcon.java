package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.gehoor.intake.call.CallFault;
import org.gehoor.intake.call.Unheard;

/** What tells a vCon from other JSON, also where the key {@code vcon} is missing, and what it may be sealed in. */
public final class Vcon {

    static final String FORMAT = "vcon";

    private Vcon() {}

    /** An unsigned one. */
    public static boolean is(final JsonNode root) {
        final boolean conversation = root.has("dialog") || root.has("analysis");
        return root.isObject()
                && (root.path("vcon").isTextual() && (root.has("parties") || conversation)
                        || root.path("uuid").isTextual() && (root.has("parties") && conversation));
    }

    /** A signed (JWS) or encrypted one (JWE), in the JSON form that the drafts ask for. */
    public static Optional<Unheard> sealed(final JsonNode root) {
        if (root.path("ciphertext").isTextual() && (root.has("recipients") || root.has("protected"))) {
            return Optional.of(encrypted());
        }
        final boolean signed = root.path("payload").isTextual()
                && (root.has("signatures") || root.path("signature").isTextual());
        return signed ? Optional.of(signed()) : Optional.empty();
    }

    /** In one line: three parts are signed, five encrypted. */
    public static Unheard compact(final byte[] raw) {
        int dots = 0;
        for (final byte one : raw) {
            dots += one == '.' ? 1 : 0;
        }
        return dots > 2 ? encrypted() : signed();
    }

    private static Unheard signed() {
        return new Unheard(
                FORMAT,
                CallFault.SIGNED,
                "signed (JWS), and nothing here can check whose signature it is: have it sent unsigned");
    }

    private static Unheard encrypted() {
        return new Unheard(
                FORMAT, CallFault.ENCRYPTED, "encrypted (JWE), and the hub has no key: have it sent unencrypted");
    }
}
