package org.gehoor.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where somebody wanted to go before signing in: a page of the desk, and nothing else, whoever wrote the link. */
final class Ways {

    static final String LOGIN = "/desk/login";
    static final String START = "/desk";
    static final String PARAMETER = "to";

    private static final int LONGEST = 300;

    private Ways() {}

    static boolean isDesk(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(START) || path.startsWith(START + "/");
    }

    /** The page to go on to; the start page for anything but a page of the desk. */
    static String safe(@Nullable String wanted) {
        return wanted != null && wanted.length() <= LONGEST && wanted.matches("/desk(?:[/?][A-Za-z0-9/?=&%._~-]*)?")
                ? wanted
                : START;
    }

    /** The sign-in page that leads back to what was asked for. */
    static String loginBefore(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String wanted = safe("GET".equals(request.getMethod()) ? path + (query == null ? "" : "?" + query) : null);
        return wanted.equals(START) ? LOGIN : login("", wanted);
    }

    /** @param flag what the sign-in page should say, {@code failed} */
    static String login(String flag, @Nullable String wanted) {
        String to = safe(wanted);
        UriComponentsBuilder page = UriComponentsBuilder.fromPath(LOGIN);
        if (!flag.isEmpty()) {
            page.queryParam(flag);
        }
        if (!to.equals(START)) {
            page.queryParam(PARAMETER, "{to}");
        }
        return to.equals(START)
                ? page.build().toUriString()
                : page.encode().buildAndExpand(to).toUriString();
    }
}
