package org.gehoor.desk.counter;

import jakarta.servlet.http.HttpServletRequest;
import org.gehoor.intake.ComplaintForms;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.LocaleResolver;

/** The complaint form as a PDF: to print, or to fill in and mail. */
@RestController
final class ComplaintOnPaper {

    private final Organisations organisations;
    private final ComplaintForms forms;
    private final LocaleResolver locales;

    ComplaintOnPaper(Organisations organisations, ComplaintForms forms, LocaleResolver locales) {
        this.organisations = organisations;
        this.forms = forms;
        this.locales = locales;
    }

    @GetMapping("/o/{organisation}/complaint.pdf")
    ResponseEntity<byte[]> form(@PathVariable("organisation") String organisation, HttpServletRequest request) {
        Organisation ours =
                organisations.named(organisation).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noCache())
                .header("Content-Disposition", "inline; filename=\"" + ours.name() + ".pdf\"")
                .body(forms.of(ours, locales.resolveLocale(request).getLanguage()));
    }
}
