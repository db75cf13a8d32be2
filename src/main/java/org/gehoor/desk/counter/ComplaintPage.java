package org.gehoor.desk.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gehoor.desk.Burden;
import org.gehoor.intake.Counter;
import org.gehoor.intake.CounterAnswer;
import org.gehoor.intake.Submission;
import org.gehoor.organisation.Channel.Kind;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The public contact form of an organisation, and the one for feedback that is no complaint: without script, in the languages
 * that it offers, ending on a page with the number.
 */
@Controller
final class ComplaintPage {

    private final Organisations organisations;
    private final Counter counter;
    private final WhatNext whatNext;
    private final Robots robots;
    private final Burden burden;
    private final MessageSource words;
    private final LocaleResolver locales;

    ComplaintPage(
            Organisations organisations,
            Counter counter,
            WhatNext whatNext,
            Robots robots,
            Burden burden,
            MessageSource words,
            LocaleResolver locales) {
        this.organisations = organisations;
        this.counter = counter;
        this.whatNext = whatNext;
        this.robots = robots;
        this.burden = burden;
        this.words = words;
        this.locales = locales;
    }

    @GetMapping("/o/{organisation}/complaint")
    String complaint(@PathVariable("organisation") String organisation, HttpServletRequest request, Model page) {
        Organisation ours = open(organisation, request, page);
        return draw(
                page, sheet(ours, request, null), ours, null, UUID.randomUUID().toString());
    }

    @GetMapping("/o/{organisation}/feedback")
    String feedback(@PathVariable("organisation") String organisation, HttpServletRequest request, Model page) {
        Organisation ours = open(organisation, request, page);
        return draw(
                page,
                sheet(ours, request, null),
                ours,
                feedbackOf(ours).orElseThrow(ComplaintPage::nothing),
                UUID.randomUUID().toString());
    }

    @PostMapping("/o/{organisation}/complaint")
    String complain(
            @PathVariable("organisation") String organisation,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page)
            throws IOException {
        Organisation ours = open(organisation, request, page);
        return take(ours, null, request, response, page);
    }

    @PostMapping("/o/{organisation}/feedback")
    String giveFeedback(
            @PathVariable("organisation") String organisation,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page)
            throws IOException {
        Organisation ours = open(organisation, request, page);
        return take(ours, feedbackOf(ours).orElseThrow(ComplaintPage::nothing), request, response, page);
    }

    private String take(
            Organisation ours,
            @Nullable String feedback,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page)
            throws IOException {
        Sheet sheet = sheet(ours, request, request);
        String key = sheet.typed("key").length() > 100 ? "" : sheet.typed("key");
        if (!robots.mayStill(request)) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return "o/too-many";
        }
        try {
            return taken(ours, feedback, sheet, key, request, response, page);
        } catch (CannotCreateTransactionException e) {
            Unsure.tell(page, response);
            return draw(page, sheet, ours, feedback, key);
        }
    }

    private String taken(
            Organisation ours,
            @Nullable String feedback,
            Sheet sheet,
            String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page)
            throws IOException {
        CounterAnswer answer = burden.carry(
                request.getContentLengthLong(), () -> counter.take(submission(ours, feedback, sheet, key, request)));
        if (answer instanceof CounterAnswer.Refused refused) {
            sheet.wrong(refused.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return draw(page, sheet, ours, feedback, key);
        }
        if (answer instanceof CounterAnswer.KeyUsed) {
            // somebody went back, changed words and sent it again: another submission
            page.addAttribute("again", true);
            return draw(page, sheet, ours, feedback, UUID.randomUUID().toString());
        }
        page.addAttribute(
                "told",
                answer instanceof CounterAnswer.Registered registered
                        ? whatNext.of(ours.name(), registered, false)
                        : whatNext.kept(ours.name()));
        page.addAttribute("mailed", sheet.given("complainant.mail") != null);
        page.addAttribute("feedback", feedback != null);
        return "o/done";
    }

    private Submission submission(
            Organisation ours, @Nullable String feedback, Sheet sheet, String key, HttpServletRequest request)
            throws IOException {
        return Submission.draft(ours.name(), Channel.FORM, "page:" + key)
                .wayIn(feedback)
                .complainant(sheet.person())
                .anonymous(feedback != null)
                .subject(sheet.typed("subject"))
                .text(sheet.typed("text"))
                .fields(sheet.fields())
                .language(locales.resolveLocale(request).getLanguage())
                .confidential(sheet.ticked("confidential"))
                .dossier(sheet.given("dossier"))
                .files(Uploads.of(request))
                .doubt(robots.doubt(sheet))
                .done();
    }

    private String draw(Model page, Sheet sheet, Organisation ours, @Nullable String feedback, String key) {
        boolean complaint = feedback == null;
        page.addAttribute("action", "/o/" + ours.name() + (complaint ? "/complaint" : "/feedback"));
        page.addAttribute("feedback", !complaint);
        page.addAttribute("key", key);
        page.addAttribute("drawn", robots.stamp(sheet));
        page.addAttribute("wrongs", sheet.wrongs());
        page.addAttribute("contactErrors", sheet.errors("complainant.contact"));
        page.addAttribute("name", sheet.input("complainant.name", "text", complaint, "name"));
        page.addAttribute(
                "contact",
                List.of(
                        sheet.input("complainant.mail", "email", false, "email"),
                        sheet.input("complainant.telephone", "tel", false, "tel"),
                        sheet.input("complainant.postal", "textarea", false, "street-address")));
        page.addAttribute("subject", sheet.input("subject", "text", false, null));
        page.addAttribute("text", sheet.input("text", "textarea", true, null));
        page.addAttribute("further", complaint ? sheet.furtherFields(false) : List.of());
        page.addAttribute("confidential", complaint ? confidential(sheet, ours) : List.of());
        page.addAttribute("dossier", sheet.input("dossier", "text", false, null));
        page.addAttribute("files", sheet.input("files", "file", false, null));
        page.addAttribute("procedure", ours.identity().procedureDocument());
        page.addAttribute(
                "feedbackPage", complaint && feedbackOf(ours).isPresent() ? "/o/" + ours.name() + "/feedback" : null);
        page.addAttribute("pdf", complaint ? "/o/" + ours.name() + "/complaint.pdf" : null);
        return "o/complaint";
    }

    /** Asked where the procedure gives that choice. */
    private static List<Input> confidential(Sheet sheet, Organisation ours) {
        return ours.procedure().confidentiality().choiceAtRegistration()
                ? List.of(sheet.input("confidential", "checkbox", false, null)
                        .called(sheet.word("complaint.confidential")))
                : List.of();
    }

    /** A language that the organisation does not write in is not promised by its page. */
    private Organisation open(String organisation, HttpServletRequest request, Model page) {
        Organisation ours = organisations.named(organisation).orElseThrow(ComplaintPage::nothing);
        List<String> offered = ours.languages().offered();
        if (!offered.contains(locales.resolveLocale(request).getLanguage())) {
            locales.setLocale(
                    request, null, Locale.forLanguageTag(ours.languages().fallback()));
        }
        page.addAttribute("organisation", ours.displayName());
        page.addAttribute("offered", offered);
        page.addAttribute("telephone", ours.identity().telephone());
        return ours;
    }

    private Sheet sheet(Organisation ours, HttpServletRequest request, @Nullable HttpServletRequest typed) {
        return new Sheet(ours, locales.resolveLocale(request), words, typed);
    }

    private static Optional<String> feedbackOf(Organisation ours) {
        return ours.channels().stream()
                .filter(channel -> channel.kind() == Kind.FEEDBACK)
                .map(org.gehoor.organisation.Channel::id)
                .findFirst();
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
