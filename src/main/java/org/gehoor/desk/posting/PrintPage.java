package org.gehoor.desk.posting;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.gehoor.correspondence.PaperLetter;
import org.gehoor.correspondence.PaperPost;
import org.gehoor.desk.DeskPage;
import org.gehoor.desk.SignedIn;
import org.gehoor.organisation.DeskRole;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.register.AccessLog;
import org.gehoor.register.Dossier;
import org.gehoor.register.Dossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters that no mail server takes: to print, and to tick off once they are in the letter box. */
@Controller
@Order(30)
final class PrintPage implements DeskPage {

    private static final DeskRole[] ROLES = {DeskRole.CALL_CENTRE, DeskRole.HANDLER};

    private final Organisations organisations;
    private final PaperPost post;
    private final Dossiers dossiers;
    private final AccessLog log;
    private final Clock clock;

    PrintPage(Organisations organisations, PaperPost post, Dossiers dossiers, AccessLog log, Clock clock) {
        this.organisations = organisations;
        this.post = post;
        this.dossiers = dossiers;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/desk/print";
    }

    @Override
    public String words() {
        return "print.title";
    }

    @Override
    public boolean opensFor(SignedIn somebody) {
        return somebody.maySomewhere(DeskRole.CALL_CENTRE) || somebody.maySomewhere(DeskRole.HANDLER);
    }

    @GetMapping("/desk/print")
    String show(@AuthenticationPrincipal SignedIn user, Model page) {
        List<Organisation> theirs = user.organisations(organisations, ROLES);
        if (theirs.size() == 1) {
            page.addAttribute("organisation", theirs.get(0).displayName());
        }
        page.addAttribute("trays", theirs.stream().map(ours -> tray(ours, user)).toList());
        return "desk/print";
    }

    @GetMapping("/desk/print/{organisation}/{letter}.pdf")
    ResponseEntity<byte[]> open(
            @PathVariable("organisation") String organisation,
            @PathVariable("letter") long letter,
            @AuthenticationPrincipal SignedIn user) {
        PaperLetter waiting = find(organisation, letter, user);
        byte[] pdf = post.show(letter).orElseThrow(PrintPage::nothing);
        log.read(
                organisation,
                user.user(),
                "letter",
                Long.toString(letter),
                dossier(waiting).map(Dossier::id).orElse(null));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(waiting.file(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }

    @PostMapping("/desk/print")
    String posted(
            @RequestParam("organisation") String organisation,
            @RequestParam("letter") long letter,
            @RequestParam(name = "posted_on", defaultValue = "") String on,
            @AuthenticationPrincipal SignedIn user,
            HttpServletResponse response,
            RedirectAttributes next,
            Model page) {
        PaperLetter waiting = find(organisation, letter, user);
        String wrong = wrong(waiting, on, user);
        if (wrong == null) {
            next.addFlashAttribute("done", waiting.dossier());
            return "redirect:" + path();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        page.addAttribute("wrongLetter", letter);
        page.addAttribute("wrong", wrong);
        page.addAttribute("typed", on);
        return show(user, page);
    }

    /** Notes it, or says by a key of the texts why that cannot be. */
    private @Nullable String wrong(PaperLetter letter, String on, SignedIn user) {
        try {
            LocalDate day = LocalDate.parse(on.strip());
            if (day.isAfter(today(organisations.called(letter.organisation())))) {
                return "problem.in_the_future";
            }
            return post.posted(letter.letter(), day, user.user()) ? null : "print.too-early";
        } catch (DateTimeParseException e) {
            return "problem.not_a_date";
        }
    }

    private PrintTray tray(Organisation ours, SignedIn user) {
        List<PaperLetter> all = post.toPost(ours.name());
        List<PaperLetter> open =
                all.stream().filter(letter -> mayRead(user, ours, letter)).toList();
        return new PrintTray(
                ours.name(), ours.displayName(), ours.zone(), today(ours), open, (long) all.size() - open.size());
    }

    /** Another organisation's letter, one that waits no more, and one that they may not read are as good as none. */
    private PaperLetter find(String organisation, long letter, SignedIn user) {
        return user.organisation(organisations, organisation, ROLES).stream()
                .flatMap(ours -> tray(ours, user).letters().stream())
                .filter(waiting -> waiting.letter() == letter)
                .findFirst()
                .orElseThrow(PrintPage::nothing);
    }

    private boolean mayRead(SignedIn user, Organisation ours, PaperLetter letter) {
        return !letter.confidential()
                || ours.actor(user.user())
                        .filter(actor -> dossier(letter)
                                .filter(dossier -> dossiers.isOpenTo(actor, dossier))
                                .isPresent())
                        .isPresent();
    }

    private Optional<Dossier> dossier(PaperLetter letter) {
        return dossiers.numbered(letter.organisation(), letter.dossier());
    }

    private LocalDate today(Organisation ours) {
        return LocalDate.ofInstant(clock.instant(), ours.zone());
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
