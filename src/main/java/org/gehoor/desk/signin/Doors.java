package org.gehoor.desk.signin;

import java.util.List;
import org.gehoor.desk.DeskPage;
import org.gehoor.desk.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Which door is open to whom. Programs show a key, which their controller asks for; {@code /o} and {@code /assets} are public;
 * of the desk each page says whom it is for; whatever nobody named is closed.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Machines: no session, no cookie, no forgery to fear, since a browser adds no key by itself. */
    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http) throws Exception {
        return bare(http, "/api/**", "/actuator/**").build();
    }

    /** The style sheet and its kin, which browsers may keep. */
    @Bean
    @Order(2)
    SecurityFilterChain assets(HttpSecurity http) throws Exception {
        return bare(http, "/assets/**")
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            List<DeskPage> pages,
            SingleSignOn users,
            ObjectProvider<ClientRegistrationRepository> other)
            throws Exception {
        Refusals refusals = new Refusals();
        http.authorizeHttpRequests(rules -> {
                    rules.dispatcherTypeMatchers(
                                    jakarta.servlet.DispatcherType.ERROR, jakarta.servlet.DispatcherType.FORWARD)
                            .permitAll();
                    rules.requestMatchers("/", "/o/**", Ways.LOGIN, "/desk/logout")
                            .permitAll();
                    for (DeskPage page : pages) {
                        rules.requestMatchers(page.path()).access(who(page));
                        if (!page.path().equals(Ways.START)) {
                            rules.requestMatchers(page.path() + "/**").access(who(page));
                        }
                    }
                    rules.anyRequest().denyAll();
                })
                .formLogin(form -> form.loginPage(Ways.LOGIN)
                        .usernameParameter("user")
                        .passwordParameter("password")
                        .successHandler(refusals::letIn)
                        .failureHandler(refusals::notLetIn))
                .logout(out -> out.logoutUrl("/desk/logout").logoutSuccessUrl(Ways.LOGIN + "?out"))
                .exceptionHandling(asked ->
                        asked.authenticationEntryPoint(refusals::askWho).accessDeniedHandler(refusals::refuse))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(forms()).csrfTokenRequestHandler(atOnce()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        if (other.getIfAvailable() != null) {
            http.oauth2Login(sso -> sso.loginPage(Ways.LOGIN)
                    .userInfoEndpoint(info -> info.oidcUserService(users).userService(Refusals::noOpenId))
                    .successHandler(refusals::letIn)
                    .failureHandler(refusals::notVouchedFor));
        }
        return http.build();
    }

    private static HttpSecurity bare(HttpSecurity http, String... paths) throws Exception {
        return http.securityMatcher(paths)
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable);
    }

    private static AuthorizationManager<RequestAuthorizationContext> who(DeskPage page) {
        return (authentication, request) -> new AuthorizationDecision(
                authentication.get().getPrincipal() instanceof SignedIn somebody && page.opensFor(somebody));
    }

    /** In a cookie, so that a stranger's visit makes no session; lax, else a link from elsewhere would make a new one. */
    private static CookieCsrfTokenRepository forms() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("gehoor-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    /** Not when a form is first drawn: by then the beginning of a long page, and its headers, may have gone out. */
    private static XorCsrfTokenRequestAttributeHandler atOnce() {
        var handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }
}
