package org.gehoor.desk.signin;

import java.util.Locale;
import java.util.Optional;
import org.gehoor.desk.SignedIn;
import org.gehoor.organisation.PasswordHash;
import org.gehoor.organisation.User;
import org.gehoor.organisation.Users;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets in who knows a user's password. An unknown name, a wrong password and one attempt too many are refused with the same
 * words, the first two after the same time.
 */
@Component
final class Doorkeeper implements AuthenticationProvider {

    private final Users users;
    private final Attempts attempts;

    Doorkeeper(Users users, Attempts attempts) {
        this.users = users;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication offered) {
        String name = offered.getName().strip().toLowerCase(Locale.ROOT);
        String address = offered.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!attempts.begin(name, address)) {
            throw refusal();
        }
        User user = known(name, String.valueOf(offered.getCredentials())).orElseThrow(Doorkeeper::refusal);
        attempts.succeeded(name, address);
        SignedIn signedIn = new SignedIn(user, null);
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<User> known(String name, String password) {
        Optional<User> user = users.named(name);
        Optional<PasswordHash> hash = user.map(User::password);
        if (hash.isEmpty()) {
            PasswordHash.pretend(password);
            return Optional.empty();
        }
        return hash.get().opensWith(password) ? user : Optional.empty();
    }

    private static BadCredentialsException refusal() {
        return new BadCredentialsException("not let in");
    }
}
