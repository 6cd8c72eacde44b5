package org.mouseion.app.platform.accounts;

import java.util.Optional;
import org.mouseion.app.platform.Colleagues;
import org.springframework.stereotype.Component;

/// Colleagues as the accounts have them; a closed account is nobody's.
@Component
class OpenAccounts implements Colleagues {

    private final Accounts accounts;

    OpenAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Long> findByAddress(String email) {
        return accounts.findByEmail(email).filter(Account::active).map(Account::id);
    }
}
