package org.mouseion.app.platform.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/// Accounts as authenticators know them: by a random handle. Towards Spring Security its name is the number of
/// the account, like that of every authentication here.
@Repository
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final People people;

    PasskeyOwners(JdbcClient sql, Accounts accounts, Passkeys passkeys, People people) {
        this.sql = sql;
        this.people = people;
        this.accounts = accounts;
        this.passkeys = passkeys;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return sql.sql("select account from platform.passkey_owner where handle = ?")
                .param(id.getBytes())
                .query(Long.class)
                .optional()
                .flatMap(accounts::find)
                .map(account -> entity(account, id))
                .orElse(null);
    }

    /// @param username number of the account, the name of every authentication here
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        Optional<Account> account =
                username.matches("\\d{1,18}") ? accounts.find(Long.parseLong(username)) : Optional.empty();
        return account.map(a -> entity(a, new Bytes(passkeys.handleOf(a.id())))).orElse(null);
    }

    /// Who is signed in, as their device shows them in its list of keys: by e-mail address and name.
    PublicKeyCredentialUserEntity getCurrent() {
        Account account = accounts.find(people.getCurrent().id()).orElseThrow(() -> new Problem("sign-in-needed", 401));
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .name(account.email())
                .id(new Bytes(passkeys.handleOf(account.id())))
                .displayName(account.name())
                .build();
    }

    /// Nothing to do: an owner is made with the first look at it.
    @Override
    public void save(PublicKeyCredentialUserEntity userEntity) {}

    @Override
    public void delete(Bytes id) {
        sql.sql("delete from platform.passkey_owner where handle = ?")
                .param(id.getBytes())
                .update();
    }

    private static PublicKeyCredentialUserEntity entity(Account account, Bytes handle) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .name(Long.toString(account.id()))
                .id(handle)
                .displayName(account.name())
                .build();
    }
}
