package org.mouseion.app.platform.accounts;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Person;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// An account as Spring Security sees it during one request; never kept in a session. Its name is the account's number;
/// roles are not authorities, because they are read afresh.
final class AccountDetails implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final transient Person person;
    private final boolean active;
    private @Nullable String password;

    AccountDetails(Account account) {
        this.person = account.person();
        this.password = account.password();
        this.active = account.active();
    }

    /// Somebody who has proved who they are.
    static Authentication signedIn(Account account) {
        AccountDetails details = new AccountDetails(account);
        details.eraseCredentials();
        return UsernamePasswordAuthenticationToken.authenticated(details, null, List.of());
    }

    Person person() {
        return person;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public void eraseCredentials() {
        password = null;
    }

    @Override
    public String getUsername() {
        return Long.toString(person.id());
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    /// Finds an account by what a person types. Numbers are not names here: `1`, `01` and `001` would be one account
    /// under many names, each with its own free guesses.
    @Component
    static final class ByEmail implements UserDetailsService {
        private final Accounts accounts;

        ByEmail(Accounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public UserDetails loadUserByUsername(String name) {
            return accounts.findByEmail(name)
                    .map(AccountDetails::new)
                    .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        }
    }

    /// Finds an open account by its number, for whom a passkey has spoken.
    record ByNumber(Accounts accounts) implements UserDetailsService {
        @Override
        public UserDetails loadUserByUsername(String number) {
            return accounts.find(Long.parseLong(number))
                    .filter(Account::active)
                    .map(AccountDetails::new)
                    .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        }
    }
}
