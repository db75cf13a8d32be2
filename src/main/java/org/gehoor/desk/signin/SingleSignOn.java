package org.gehoor.desk.signin;

import java.util.Optional;
import org.gehoor.desk.SignedIn;
import org.gehoor.organisation.User;
import org.gehoor.organisation.Users;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Finds the user of {@code config/users.yml} whom the organisation's sign-in service vouches for (OpenID Connect Core 1.0): by
 * subject, which never changes hands, else by a mail address that the service calls verified. Where there are several services, an
 * address counts only from the one that the user names: what one verifies is none of the other's people.
 */
@Component
final class SingleSignOn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** Code of the error that somebody is known to the service and not to us; its description is the subject to write down. */
    static final String UNKNOWN = "unknown_here";

    private static final Logger LOG = LoggerFactory.getLogger(SingleSignOn.class);

    private final Users users;
    private final boolean only;
    private final OidcUserService service = new OidcUserService();

    SingleSignOn(Users users, SignInServices services) {
        this.users = users;
        this.only = services.all().size() == 1;
        long unbound = users.all().stream()
                .filter(user -> user.mail() != null && user.service() == null)
                .count();
        if (services.all().size() > 1 && unbound > 0) {
            LOG.warn(
                    "users.yml: {} users have a mail address and name no service, and there are several sign-in services: none of"
                            + " them lets these in by address — write service: {} or the like",
                    unbound,
                    services.all().get(0).getRegistrationId());
        }
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser vouched = service.loadUser(request);
        String service = request.getClientRegistration().getRegistrationId();
        String subject = service + "/" + vouched.getSubject();
        User user = users.withSubject(subject)
                .or(() -> verifiedMail(vouched).flatMap(address -> users.withMail(address, service, only)))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN, subject, null)));
        return new SignedIn(user, vouched.getIdToken());
    }

    private static Optional<String> verifiedMail(OidcUser vouched) {
        return Boolean.TRUE.equals(vouched.getEmailVerified())
                ? Optional.ofNullable(vouched.getEmail())
                : Optional.empty();
    }
}
