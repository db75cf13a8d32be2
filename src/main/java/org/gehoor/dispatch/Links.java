package org.gehoor.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Where handlers fetch what is not in a message: absolute once {@code gehoor.public-url} says how we are reached. */
@Component
final class Links {

    private final String base;

    Links(@Value("${gehoor.public-url:}") String publicUrl) {
        this.base = publicUrl.replaceAll("/+$", "");
    }

    String toAttachment(String organisation, UUID attachment) {
        return base + "/api/organisations/" + organisation + "/attachments/" + attachment;
    }

    String toRegistrationForm(String organisation, String number) {
        return base + "/api/organisations/" + organisation + "/dossiers/"
                + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8) + "/registration.pdf";
    }
}
