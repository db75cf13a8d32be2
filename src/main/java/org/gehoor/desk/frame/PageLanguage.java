package org.gehoor.desk.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gehoor.desk.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.LocaleResolver;

/** Dutch, French or English: as chosen on a page ({@code ?lang=fr}), else as the user's entry says, else as the browser asks. */
final class PageLanguage implements LocaleResolver {

    /** As written on the page, with the name that each gives itself. */
    static final List<Locale> ALL = List.of(Locale.forLanguageTag("nl"), Locale.FRENCH, Locale.ENGLISH);

    private static final String COOKIE = "gehoor-language";
    private static final String CHOSEN = PageLanguage.class.getName();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return known(request.getAttribute(CHOSEN))
                .or(() -> cookie(request).flatMap(PageLanguage::known))
                .or(() -> known(ofUser(request)))
                .orElseGet(() -> ofBrowser(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        known(locale == null ? null : locale.getLanguage()).ifPresent(chosen -> {
            request.setAttribute(CHOSEN, chosen.getLanguage());
            if (response != null) {
                ResponseCookie cookie = ResponseCookie.from(COOKIE, chosen.getLanguage())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .build();
                response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            }
        });
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(one -> COOKIE.equals(one.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static @Nullable String ofUser(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication who && who.getPrincipal() instanceof SignedIn user
                ? user.language()
                : null;
    }

    private static Locale ofBrowser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> known(wanted.getLanguage()).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> known(@Nullable Object language) {
        return ALL.stream().filter(one -> one.getLanguage().equals(language)).findFirst();
    }
}
