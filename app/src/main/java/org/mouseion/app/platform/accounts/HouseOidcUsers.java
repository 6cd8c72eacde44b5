package org.mouseion.app.platform.accounts;

import java.util.List;
import java.util.Optional;
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
import org.springframework.transaction.support.TransactionOperations;

/// Turns who the institution's provider vouches for into an account of the house.
///
/// Somebody new gets an account where the provider names a role for them ([ClaimedRoles]); from then on the provider
/// decides its roles at each sign-in, and who has none left is turned away. An account that was made by invitation
/// keeps the roles given here; it is joined by its e-mail address, only where the provider has verified that address
/// and only while it is tied to nobody else there.
@Component
class HouseOidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final Accounts accounts;
    private final AccountSettings settings;
    private final AccessTokens accessTokens;
    private final TransactionOperations transaction;

    HouseOidcUsers(
            Accounts accounts, AccountSettings settings, AccessTokens accessTokens, TransactionOperations transaction) {
        this.accounts = accounts;
        this.settings = settings;
        this.accessTokens = accessTokens;
        this.transaction = transaction;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        String issuer = user.getIssuer() == null
                ? request.getClientRegistration().getRegistrationId()
                : user.getIssuer().toString();
        String subject = user.getSubject();
        if (subject == null) {
            throw new OAuth2AuthenticationException(new OAuth2Error("provider"));
        }
        Set<Role> roles = roles(request, user);
        Arrival arrival = transaction.execute(status -> arrive(user, issuer, subject, roles));
        return switch (arrival) {
            case Arrival.Welcome(long account) -> new Numbered(user, account);
            case Arrival.Refused(String why) -> throw new OAuth2AuthenticationException(new OAuth2Error(why));
        };
    }

    /// As the ID token and the provider's answer about the user say; where neither has the claim, as the access token.
    private Set<Role> roles(OidcUserRequest request, OidcUser user) {
        return ClaimedRoles.find(user.getClaims(), settings.oidc())
                .or(() -> ClaimedRoles.find(accessTokens.read(request), settings.oidc()))
                .orElse(Set.of());
    }

    /// What became of somebody the provider vouches for.
    private sealed interface Arrival {
        record Welcome(long account) implements Arrival {}

        record Refused(String why) implements Arrival {}
    }

    private Arrival arrive(OidcUser user, String issuer, String subject, Set<Role> roles) {
        Optional<Account> known = accounts.findBySubject(issuer, subject);
        if (known.isPresent()) {
            return welcomeBack(known.get(), roles);
        }
        String email = user.getEmail();
        Optional<Account> sameAddress = email == null ? Optional.empty() : accounts.findByEmail(email);
        if (sameAddress.isPresent()) {
            Account account = sameAddress.get();
            boolean joined =
                    Boolean.TRUE.equals(user.getEmailVerified()) && accounts.linkSubject(account.id(), issuer, subject);
            return joined ? welcomeBack(account, roles) : new Arrival.Refused("address-taken");
        }
        if (roles.isEmpty() || email == null) {
            return new Arrival.Refused("no-role");
        }
        String name = user.getFullName() == null || user.getFullName().isBlank() ? email : user.getFullName();
        long id = accounts.create(name, email, null, roles);
        accounts.linkSubject(id, issuer, subject);
        accounts.govern(id);
        return new Arrival.Welcome(id);
    }

    private Arrival welcomeBack(Account account, Set<Role> roles) {
        if (account.governed() && !roles.equals(account.roles())) {
            accounts.changeRoles(account.id(), roles);
        }
        if (!account.active()) {
            return new Arrival.Refused("account-inactive");
        }
        if (account.governed() && roles.isEmpty()) {
            accounts.signOutEverywhere(account.id());
            return new Arrival.Refused("no-role");
        }
        return new Arrival.Welcome(account.id());
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
