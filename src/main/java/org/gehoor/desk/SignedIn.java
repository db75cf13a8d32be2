package org.gehoor.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gehoor.organisation.DeskRole;
import org.gehoor.organisation.Organisation;
import org.gehoor.organisation.Organisations;
import org.gehoor.organisation.User;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who sits at the desk: {@code @AuthenticationPrincipal SignedIn} of a page, whichever way they signed in. */
public final class SignedIn implements OidcUser {

    private final transient User user;
    private final @Nullable OidcIdToken token;

    public SignedIn(User user, @Nullable OidcIdToken token) {
        this.user = user;
        this.token = token;
    }

    /** As configuration and history name them: {@code karin}. */
    public String user() {
        return user.user();
    }

    /** As colleagues read it. */
    public String displayName() {
        return user.name();
    }

    public @Nullable String language() {
        return user.language();
    }

    public boolean isAdmin() {
        return user.admin();
    }

    /** Whether they may do this for this organisation; false for one that does not exist or is not theirs. */
    public boolean may(DeskRole role, String organisation) {
        return user.may(role, organisation);
    }

    /** Whether there is an organisation for which they may. */
    public boolean maySomewhere(DeskRole role) {
        return user.maySomewhere(role);
    }

    /** The organisations for which they may one of these, by name. */
    public List<Organisation> organisations(Organisations all, DeskRole... roles) {
        return all.all().stream()
                .filter(one -> Arrays.stream(roles).anyMatch(role -> may(role, one.name())))
                .toList();
    }

    /** The organisation that a page was asked for; another's is as good as none. */
    public Optional<Organisation> organisation(Organisations all, String name, DeskRole... roles) {
        return organisations(all, roles).stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** The organisations at which they have a role, by name. */
    public List<Organisation> organisations(Organisations all) {
        return all.all().stream()
                .filter(one -> Arrays.stream(DeskRole.values()).anyMatch(role -> may(role, one.name())))
                .toList();
    }

    @Override
    public String getName() {
        return user.user();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("DESK"));
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return token == null ? Map.of() : token.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public @Nullable OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public String toString() {
        return user.toString();
    }
}
