package org.mouseion.app.platform.accounts;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// An account as Spring Security sees it. Its name is the account's number; roles are not authorities, because they are
/// read afresh.
final class AccountDetails implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final @Nullable String password;
    private final boolean active;

    AccountDetails(Account account) {
        this.id = account.id();
        this.password = account.password();
        this.active = account.active();
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
    public String getUsername() {
        return Long.toString(id);
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    /// Finds an account by what a person types (e-mail address) or by its number (passkeys).
    @Component
    static final class Service implements UserDetailsService {
        private final Accounts accounts;

        Service(Accounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public UserDetails loadUserByUsername(String name) {
            return (name.matches("\\d{1,18}") ? accounts.find(Long.parseLong(name)) : accounts.findByEmail(name))
                    .map(AccountDetails::new)
                    .orElseThrow(() -> new UsernameNotFoundException("no such account"));
        }
    }
}
