package org.gehoor.desk.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gehoor.desk.DeskPage;
import org.gehoor.desk.SignedIn;
import org.gehoor.intake.Counter;
import org.gehoor.intake.CounterAnswer;
import org.gehoor.intake.FieldProblem.Kind;
import org.gehoor.intake.Submission;
import org.gehoor.intake.SubmittedFile;
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

/** Where a letter on paper is entered: its scan, its date stamp, who wrote it and what it says. */
@Controller
@Order(20)
final class LetterPage implements DeskPage {

    private static final DeskRole[] ROLES = {DeskRole.CALL_CENTRE, DeskRole.HANDLER};

    private final Organisations organisations;
    private final Counter counter;
    private final Candidates candidates;
    private final WhatNext whatNext;
    private final MessageSource words;
    private final Clock clock;

    LetterPage(
            Organisations organisations,
            Counter counter,
            Candidates candidates,
            WhatNext whatNext,
            MessageSource words,
            Clock clock) {
        this.organisations = organisations;
        this.counter = counter;
        this.candidates = candidates;
        this.whatNext = whatNext;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/desk/letter";
    }

    @Override
    public String words() {
        return "letter.title";
    }

    @Override
    public boolean opensFor(SignedIn somebody) {
        return somebody.maySomewhere(DeskRole.CALL_CENTRE) || somebody.maySomewhere(DeskRole.HANDLER);
    }

    @GetMapping("/desk/letter")
    String show(
            @RequestParam(name = "organisation", required = false) @Nullable String organisation,
            @AuthenticationPrincipal SignedIn user,
            Locale locale,
            Model page) {
        List<Organisation> open = user.organisations(organisations, ROLES);
        if (organisation == null && open.size() != 1) {
            page.addAttribute("open", open);
            page.addAttribute("to", path());
            return "desk/organisations";
        }
        Organisation ours = organisation == null ? open.get(0) : mine(organisation, user);
        return draw(
                page, sheet(ours, locale, null), ours, user, UUID.randomUUID().toString());
    }

    /** The list of dossiers alone, for the script that asks while somebody types. */
    @PostMapping("/desk/letter/candidates")
    String candidates(
            @RequestParam("organisation") String organisation,
            @AuthenticationPrincipal SignedIn user,
            Locale locale,
            HttpServletRequest request,
            Model page) {
        Organisation ours = mine(organisation, user);
        candidates.show(page, sheet(ours, locale, request), ours);
        return "desk/candidates :: list";
    }

    @PostMapping("/desk/letter")
    String save(
            @RequestParam("organisation") String organisation,
            @AuthenticationPrincipal SignedIn user,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page)
            throws IOException {
        Organisation ours = mine(organisation, user);
        Sheet sheet = sheet(ours, locale, request);
        String key = sheet.typed("key");
        if (sheet.ticked("look")) {
            return draw(page, sheet, ours, user, key);
        }
        List<SubmittedFile> scan = Uploads.of(request);
        DateStamp stamp = DateStamp.read(sheet.given("received_on"), ours.zone(), clock);
        if (stamp.wrong() != null) {
            sheet.wrong("received_on", stamp.wrong());
        }
        if (scan.isEmpty()) {
            sheet.wrong("files", Kind.MISSING);
        }
        if (Candidates.contradict(sheet)) {
            sheet.wrong("dossier", Kind.CONTRADICTION);
        }
        if (!sheet.wrongs().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return draw(page, sheet, ours, user, key);
        }
        try {
            CounterAnswer answer = counter.take(submission(ours, sheet, user, key, stamp.receivedAt(), scan));
            if (answer instanceof CounterAnswer.Registered registered) {
                return noted(page, ours, sheet, registered);
            } else if (answer instanceof CounterAnswer.Refused refused) {
                sheet.wrong(refused.problems());
            } else {
                // somebody went back and changed the letter: a further one, for which the scan must be chosen again
                sheet.wrong("files", Kind.MISSING);
                key = UUID.randomUUID().toString();
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } catch (CannotCreateTransactionException e) {
            Unsure.tell(page, response);
        }
        return draw(page, sheet, ours, user, key);
    }

    private String noted(Model page, Organisation ours, Sheet sheet, CounterAnswer.Registered registered) {
        page.addAttribute("organisation", ours.displayName());
        page.addAttribute("told", whatNext.of(ours.name(), registered, sheet.given("dossier") != null));
        page.addAttribute("again", path() + "?organisation=" + ours.name());
        page.addAttribute("paper", true);
        return "desk/noted";
    }

    private Submission submission(
            Organisation ours,
            Sheet sheet,
            SignedIn user,
            String key,
            @Nullable Instant receivedAt,
            List<SubmittedFile> scan) {
        return Submission.draft(ours.name(), Channel.PAPER, user.user() + ":" + key)
                .by(user.user())
                .complainant(sheet.person())
                .anonymous(sheet.ticked("anonymous"))
                .subject(sheet.typed("subject"))
                .text(sheet.typed("text"))
                .fields(sheet.fields())
                .confidential(sheet.ticked("confidential"))
                .receivedAt(receivedAt)
                .dossier(candidates.chosen(sheet, ours))
                .files(scan)
                .done();
    }

    private String draw(Model page, Sheet sheet, Organisation ours, SignedIn user, String key) {
        page.addAttribute("organisation", ours.displayName());
        page.addAttribute("of", ours.name());
        page.addAttribute("several", user.organisations(organisations, ROLES).size() > 1);
        page.addAttribute("key", key);
        page.addAttribute("files", sheet.input("files", "file", true, null));
        page.addAttribute("received", sheet.input("received_on", "date", true, "off"));
        page.addAttribute(
                "person",
                List.of(
                        sheet.input("complainant.name", "text", false, "off"),
                        sheet.input("complainant.postal", "textarea", false, "off"),
                        sheet.input("complainant.telephone", "tel", false, "off"),
                        sheet.input("complainant.mail", "email", false, "off")));
        page.addAttribute("contactErrors", sheet.errors("complainant.contact"));
        page.addAttribute("anonymous", sheet.input("anonymous", "checkbox", false, null));
        page.addAttribute("dossier", sheet.input("dossier", "text", false, "off"));
        page.addAttribute("subject", sheet.input("subject", "text", false, "off"));
        page.addAttribute("text", sheet.input("text", "textarea", true, "off"));
        page.addAttribute("further", sheet.furtherFields(true));
        page.addAttribute("confidential", sheet.input("confidential", "checkbox", false, null));
        candidates.show(page, sheet, ours);
        page.addAttribute("wrongs", sheet.wrongs());
        return "desk/letter";
    }

    private Sheet sheet(Organisation ours, Locale locale, @Nullable HttpServletRequest request) {
        return new Sheet(ours, locale, words, request)
                .calling("files", "letter.scan")
                .calling("received_on", "letter.received")
                .calling("text", "letter.text")
                .calling("dossier", "letter.dossier");
    }

    private Organisation mine(String organisation, SignedIn user) {
        return user.organisation(organisations, organisation, ROLES)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
