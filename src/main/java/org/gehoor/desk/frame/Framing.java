package org.gehoor.desk.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.gehoor.desk.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives every page its {@link Frame}, also one that tells of an error. */
final class Framing implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        String view = page == null ? null : page.getViewName();
        if (page != null && view != null && !view.startsWith("redirect:")) {
            page.addObject(
                    "frame",
                    new Frame(user(), languages(request, page.getModel().get("offered"))));
        }
    }

    private static @Nullable String user() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn user ? user.displayName() : null;
    }

    /** @param offered those of the organisation whose page it is; null: a page of the desk */
    private static List<Frame.Choice> languages(HttpServletRequest request, @Nullable Object offered) {
        if (request.getDispatcherType() != DispatcherType.REQUEST || !"GET".equals(request.getMethod())) {
            return List.of();
        }
        Locale current = RequestContextUtils.getLocale(request);
        return PageLanguage.ALL.stream()
                .filter(one -> !(offered instanceof List<?> some) || some.contains(one.getLanguage()))
                .map(one -> Frame.Choice.of(one, current, request.getRequestURI()))
                .toList();
    }
}
