package org.gehoor.desk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gehoor.dispatch.RegistrationForms;
import org.gehoor.organisation.ApiKey.Purpose;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.AccessLog;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a CRM fetches the registration form of a dossier.
 *
 * <p>A number can be guessed, so a key opens a confidential one only where {@code programs:} gives its name a role that may read it.
 */
@RestController
final class RegistrationHatch {

    private final ApiKeys keys;
    private final Organisations organisations;
    private final Dossiers dossiers;
    private final RegistrationForms forms;
    private final AccessLog log;

    RegistrationHatch(
            ApiKeys keys, Organisations organisations, Dossiers dossiers, RegistrationForms forms, AccessLog log) {
        this.keys = keys;
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.forms = forms;
        this.log = log;
    }

    @GetMapping("/api/organisations/{organisation}/dossiers/{number}/registration.pdf")
    ResponseEntity<?> fetch(
            @PathVariable("organisation") String organisation,
            @PathVariable("number") String number,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        Bearer bearer = keys.whoIs(authorization);
        return bearer.keyFor(organisation, Purpose.ATTACHMENTS)
                .map(key -> open(organisation, number, key)
                        .map(dossier -> give(dossier, key))
                        .orElseGet(Problems::notFound))
                .orElseGet(() -> bearer.refusal(organisation));
    }

    private Optional<Dossier> open(String organisation, String number, String key) {
        return number.indexOf('\0') >= 0
                ? Optional.empty()
                : dossiers.numbered(organisation, number)
                        .filter(dossier -> !dossier.confidential()
                                || organisations
                                        .called(organisation)
                                        .actor(key)
                                        .filter(program -> dossiers.isOpenTo(program, dossier))
                                        .isPresent());
    }

    private ResponseEntity<Object> give(Dossier dossier, String key) {
        byte[] form = forms.of(dossier.organisation(), dossier.number()).orElseThrow();
        log.read(dossier.organisation(), "API key " + key, "registration form", dossier.number(), dossier.id());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("registration-" + dossier.number() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(form);
    }
}
