package org.gehoor.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.gehoor.desk.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page: name and password, and a link for each sign-in service of the organisation's own. */
@Controller
final class SignInPage {

    static final String REFUSED = "/desk/not-known";

    private final List<OtherWay> others;

    /** A sign-in service of the organisation's own; {@code path} sends the browser there. */
    record OtherWay(String name, String path) {}

    SignInPage(SignInServices services) {
        others = services.all().stream()
                .map(service ->
                        new OtherWay(service.getClientName(), "/oauth2/authorization/" + service.getRegistrationId()))
                .toList();
    }

    @GetMapping(Ways.LOGIN)
    String ask(
            HttpServletRequest request,
            Model page,
            @RequestParam(name = Ways.PARAMETER, required = false) @Nullable String to,
            @AuthenticationPrincipal @Nullable SignedIn already) {
        String wanted = Ways.safe(to);
        if (already != null) {
            return "redirect:" + wanted;
        }
        page.addAttribute("to", wanted);
        page.addAttribute("failed", request.getParameter("failed") != null);
        page.addAttribute("out", request.getParameter("out") != null);
        page.addAttribute("minutes", Attempts.WINDOW.toMinutes());
        page.addAttribute("others", others);
        return "desk/login";
    }

    /** Reached only by forward, from {@link Refusals}. */
    @RequestMapping(REFUSED)
    String notKnown(
            HttpServletResponse response,
            Model page,
            @RequestAttribute(name = Refusals.SUBJECT, required = false) @Nullable String subject) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        page.addAttribute("subject", subject);
        page.addAttribute("service", subject == null || others.size() < 2 ? null : subject.replaceFirst("/.*", ""));
        return "desk/not-known";
    }
}
