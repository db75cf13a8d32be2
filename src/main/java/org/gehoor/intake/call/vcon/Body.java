package org.gehoor.intake.call.vcon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.gehoor.intake.call.Json;

/** What stands inline in a dialog, an analysis or an attachment; what lies behind a {@code url} is never fetched. */
final class Body {

    private static final byte[] NONE = new byte[0];

    private final JsonNode part;
    private final JsonNode body;

    Body(final JsonNode part) {
        this.part = part;
        this.body = part.path("body");
    }

    /** JSON, or a text that is none; missing where there is no body or it cannot be decoded. */
    JsonNode content() {
        if (!body.isTextual()) {
            return Form.absent(body) ? MissingNode.getInstance() : body;
        }
        final byte[] bytes = bytes();
        if (mayBeJson(bytes)) {
            try {
                // JSON that was put into a string is JSON again
                return Json.parse(bytes);
            } catch (final Json.Refused textThen) {
                return text(bytes);
            }
        }
        return bytes.length == 0 ? MissingNode.getInstance() : text(bytes);
    }

    private boolean mayBeJson(final byte[] bytes) {
        return bytes.length > 0 && (bytes[0] == '[' || bytes[0] == '{')
                || part.path("encoding").asText("").equalsIgnoreCase("json");
    }

    /** What a hash is reckoned over; none where the body is JSON, which has no fixed bytes, or cannot be decoded. */
    byte[] bytes() {
        if (!body.isTextual()) {
            return NONE;
        }
        if (!part.path("encoding").asText("").toLowerCase(Locale.ROOT).startsWith("base64")) {
            return body.textValue().getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getUrlDecoder()
                    .decode(body.textValue().strip().replace('+', '-').replace('/', '_'));
        } catch (final IllegalArgumentException noBase64) {
            return NONE;
        }
    }

    private static JsonNode text(final byte[] bytes) {
        return TextNode.valueOf(new String(bytes, StandardCharsets.UTF_8));
    }
}
