package org.mouseion.app.platform.accounts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Role;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Turns who the institution's provider vouches for into an account of the house.
///
/// Roles come from a claim (`mouseion.accounts.oidc.roles-claim`, a path such as `realm_access.roles` or `groups`), by
/// the names of
/// [Role] in any case, with an optional prefix (`mouseion-curator`). Somebody without any role gets no account. An
/// account made by
/// invitation is joined by its e-mail address only where the provider says it has verified that address.
@Component
class HouseOidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final Accounts accounts;
    private final AccountSettings settings;

    HouseOidcUsers(Accounts accounts, AccountSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    @Transactional
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        String issuer = user.getIssuer() == null
                ? request.getClientRegistration().getRegistrationId()
                : user.getIssuer().toString();
        String subject = user.getSubject();
        if (subject == null) {
            throw refused("no-subject");
        }
        Set<Role> roles = roles(
                user.getClaims(), settings.oidc().rolesClaim(), settings.oidc().rolesPrefix());
        Account account = accounts.findBySubject(issuer, subject)
                .or(() -> Boolean.TRUE.equals(user.getEmailVerified()) && user.getEmail() != null
                        ? accounts.findByEmail(user.getEmail())
                        : java.util.Optional.empty())
                .orElseGet(() -> create(user, roles));
        accounts.linkSubject(account.id(), issuer, subject);
        if (!roles.isEmpty() && !roles.equals(account.roles())) {
            accounts.changeRoles(account.id(), roles);
        }
        if (!account.active()) {
            throw refused("account-inactive");
        }
        return new Numbered(user, account.id());
    }

    private Account create(OidcUser user, Set<Role> roles) {
        String email = user.getEmail();
        if (roles.isEmpty() || email == null || accounts.findByEmail(email).isPresent()) {
            throw refused("no-role");
        }
        String name = user.getFullName() == null ? email : user.getFullName();
        long id = accounts.create(name, email, null, roles);
        return accounts.find(id).orElseThrow();
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }

    /// The roles named by the claim at `path`.
    static Set<Role> roles(Map<String, Object> claims, String path, String prefix) {
        Object found = claims;
        for (String step : path.split("\\.")) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Object name : values(found)) {
            String word = name.toString().toUpperCase(Locale.ROOT);
            String start = prefix.toUpperCase(Locale.ROOT);
            for (Role role : Role.values()) {
                if (word.equals(start + role.name())) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    private static Collection<?> values(@Nullable Object found) {
        if (found instanceof Collection<?> many) {
            return many;
        }
        return found == null ? List.of() : List.of(found);
    }

    /// The provider's user under the number of the account.
    private static final class Numbered extends DefaultOidcUser {
        private static final long serialVersionUID = 1L;
        private final long id;

        Numbered(OidcUser user, long id) {
            super(List.of(), user.getIdToken(), user.getUserInfo());
            this.id = id;
        }

        @Override
        public String getName() {
            return Long.toString(id);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Numbered n && n.id == id && super.equals(other);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(id);
        }
    }
}
