package org.gehoor.desk.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.csrf.CsrfException;

/** What happens at the door: let in, sent to the sign-in page, refused, or told that nothing is there. */
final class Refusals {

    /** Request attribute: what the sign-in service calls somebody whom we don't know. */
    static final String SUBJECT = "org.gehoor.desk.signin.subject";

    /** As {@code spring.servlet.multipart.max-file-size}: below it a form with files is read. */
    private static final long LARGEST = 11L << 20;

    void letIn(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        go(request, response, Ways.safe(request.getParameter(Ways.PARAMETER)));
    }

    void notLetIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        go(request, response, Ways.login("failed", request.getParameter(Ways.PARAMETER)));
    }

    void notVouchedFor(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (why instanceof OAuth2AuthenticationException refused
                && SingleSignOn.UNKNOWN.equals(refused.getError().getErrorCode())) {
            request.setAttribute(SUBJECT, refused.getError().getDescription());
            request.getRequestDispatcher(SignInPage.REFUSED).forward(request, response);
            return;
        }
        go(request, response, Ways.login("failed", null));
    }

    /** Nobody yet: a person is asked to sign in, a script of a page is told to, and outside the desk nothing is there. */
    void askWho(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        if (!Ways.isDesk(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (accepted.contains("json") && !accepted.contains("html")) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            go(request, response, Ways.loginBefore(request));
        }
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException && request.getContentLengthLong() > LARGEST) {
            // its fields were not even read, so that the one against forgery seems to be missing
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
            return;
        }
        boolean told = why instanceof CsrfException || Ways.isDesk(request);
        response.sendError((told ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value());
    }

    /** A service that speaks OAuth without OpenID says nothing that can be trusted of who somebody is. */
    static OAuth2User noOpenId(OAuth2UserRequest request) {
        throw new OAuth2AuthenticationException("openid_scope_missing");
    }

    private static void go(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }
}
