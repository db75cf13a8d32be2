package org.gehoor.desk;

import java.util.Optional;
import java.util.UUID;
import org.gehoor.intake.Attachments;
import org.gehoor.intake.Download;
import org.gehoor.organisation.ApiKey.Purpose;
import org.gehoor.register.AccessLog;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a CRM fetches the files that came with a complaint.
 *
 * <p>They are what strangers sent: given only for saving, never for showing, and every fetch is written down first.
 */
@RestController
final class AttachmentHatch {

    private final ApiKeys keys;
    private final Attachments attachments;
    private final AccessLog log;

    AttachmentHatch(ApiKeys keys, Attachments attachments, AccessLog log) {
        this.keys = keys;
        this.attachments = attachments;
        this.log = log;
    }

    @GetMapping("/api/organisations/{organisation}/attachments/{id}")
    ResponseEntity<?> fetch(
            @PathVariable("organisation") String organisation,
            @PathVariable("id") String id,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        Bearer bearer = keys.whoIs(authorization);
        return bearer.keyFor(organisation, Purpose.ATTACHMENTS)
                .map(key -> open(organisation, id)
                        .map(download -> give(organisation, key, id, download))
                        .orElseGet(Problems::notFound))
                .orElseGet(() -> bearer.refusal(organisation));
    }

    private Optional<Download> open(String organisation, String id) {
        try {
            return attachments.open(organisation, UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private ResponseEntity<Object> give(String organisation, String key, String id, Download download) {
        log.read(organisation, "API key " + key, "attachment", id, download.dossier());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, SafeMediaType.of(download.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, SavedAs.disposition(download.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(download.content());
    }
}
