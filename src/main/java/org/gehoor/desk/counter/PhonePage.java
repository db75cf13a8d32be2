package org.gehoor.desk.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gehoor.desk.DeskPage;
import org.gehoor.desk.SignedIn;
import org.gehoor.intake.Counter;
import org.gehoor.intake.CounterAnswer;
import org.gehoor.intake.FieldProblem;
import org.gehoor.intake.Submission;
import org.gehoor.organisation.DeskRole;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One screen that is filled in while talking: who calls, what happened, and whether there is a dossier already. */
@Controller
@Order(10)
final class PhonePage implements DeskPage {

    private final Organisations organisations;
    private final Counter counter;
    private final Candidates candidates;
    private final WhatNext whatNext;
    private final MessageSource words;

    PhonePage(
            Organisations organisations,
            Counter counter,
            Candidates candidates,
            WhatNext whatNext,
            MessageSource words) {
        this.organisations = organisations;
        this.counter = counter;
        this.candidates = candidates;
        this.whatNext = whatNext;
        this.words = words;
    }

    @Override
    public String path() {
        return "/desk/phone";
    }

    @Override
    public String words() {
        return "phone.title";
    }

    @Override
    public boolean opensFor(SignedIn somebody) {
        return somebody.maySomewhere(DeskRole.CALL_CENTRE);
    }

    @GetMapping("/desk/phone")
    String show(
            @RequestParam(name = "organisation", required = false) @Nullable String organisation,
            @AuthenticationPrincipal SignedIn user,
            Locale locale,
            Model page) {
        List<Organisation> open = user.organisations(organisations, DeskRole.CALL_CENTRE);
        if (organisation == null && open.size() != 1) {
            page.addAttribute("open", open);
            page.addAttribute("to", path());
            return "desk/organisations";
        }
        Organisation ours = organisation == null ? open.get(0) : mine(organisation, user);
        return draw(
                page,
                new Sheet(ours, locale, words, null),
                ours,
                user,
                UUID.randomUUID().toString());
    }

    /** The list of dossiers alone, for the script that asks while somebody types. */
    @PostMapping("/desk/phone/candidates")
    String candidates(
            @RequestParam("organisation") String organisation,
            @AuthenticationPrincipal SignedIn user,
            Locale locale,
            HttpServletRequest request,
            Model page) {
        Organisation ours = mine(organisation, user);
        candidates.show(page, new Sheet(ours, locale, words, request), ours);
        return "desk/candidates :: list";
    }

    @PostMapping("/desk/phone")
    String save(
            @RequestParam("organisation") String organisation,
            @AuthenticationPrincipal SignedIn user,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Organisation ours = mine(organisation, user);
        Sheet sheet = new Sheet(ours, locale, words, request);
        String key = sheet.typed("key");
        if (sheet.ticked("look")) {
            return draw(page, sheet, ours, user, key);
        }
        if (Candidates.contradict(sheet)) {
            sheet.wrong("dossier", FieldProblem.Kind.CONTRADICTION);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return draw(page, sheet, ours, user, key);
        }
        try {
            return taken(ours, sheet, user, key, response, page);
        } catch (CannotCreateTransactionException e) {
            Unsure.tell(page, response);
            return draw(page, sheet, ours, user, key);
        }
    }

    private String taken(
            Organisation ours, Sheet sheet, SignedIn user, String key, HttpServletResponse response, Model page) {
        CounterAnswer answer = counter.take(submission(ours, sheet, user, key));
        if (answer instanceof CounterAnswer.Registered registered) {
            page.addAttribute("organisation", ours.displayName());
            page.addAttribute("told", whatNext.of(ours.name(), registered, sheet.given("dossier") != null));
            page.addAttribute("again", path() + "?organisation=" + ours.name());
            return "desk/noted";
        }
        if (answer instanceof CounterAnswer.Refused refused) {
            sheet.wrong(refused.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        page.addAttribute("again", answer instanceof CounterAnswer.KeyUsed);
        // under a key that was used, somebody went back and changed the note: a further one
        return draw(
                page,
                sheet,
                ours,
                user,
                answer instanceof CounterAnswer.KeyUsed ? UUID.randomUUID().toString() : key);
    }

    private Submission submission(Organisation ours, Sheet sheet, SignedIn user, String key) {
        return Submission.draft(ours.name(), Channel.PHONE, user.user() + ":" + key)
                .by(user.user())
                .complainant(sheet.person())
                .anonymous(sheet.ticked("anonymous"))
                .subject(sheet.typed("subject"))
                .text(sheet.typed("text"))
                .fields(sheet.fields())
                .confidential(sheet.ticked("confidential"))
                .settledOnTheSpot(sheet.given("settled_on_the_spot"))
                .dossier(candidates.chosen(sheet, ours))
                .done();
    }

    private String draw(Model page, Sheet sheet, Organisation ours, SignedIn user, String key) {
        page.addAttribute("organisation", ours.displayName());
        page.addAttribute("of", ours.name());
        page.addAttribute(
                "several",
                user.organisations(organisations, DeskRole.CALL_CENTRE).size() > 1);
        page.addAttribute("key", key);
        page.addAttribute("dossier", sheet.input("dossier", "text", false, "off"));
        page.addAttribute(
                "person",
                List.of(
                        sheet.input("complainant.name", "text", false, "off"),
                        sheet.input("complainant.telephone", "tel", false, "off"),
                        sheet.input("complainant.mail", "email", false, "off"),
                        sheet.input("complainant.postal", "textarea", false, "off")));
        page.addAttribute("contactErrors", sheet.errors("complainant.contact"));
        page.addAttribute("anonymous", sheet.input("anonymous", "checkbox", false, null));
        page.addAttribute("subject", sheet.input("subject", "text", false, "off"));
        page.addAttribute("text", sheet.input("text", "textarea", true, "off").called(sheet.word("phone.text")));
        page.addAttribute("further", sheet.furtherFields(true));
        page.addAttribute("confidential", sheet.input("confidential", "checkbox", false, null));
        page.addAttribute("settled", sheet.input("settled_on_the_spot", "textarea", false, "off"));
        candidates.show(page, sheet, ours);
        page.addAttribute("wrongs", sheet.wrongs());
        return "desk/phone";
    }

    private Organisation mine(String organisation, SignedIn user) {
        return user.organisation(organisations, organisation, DeskRole.CALL_CENTRE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
