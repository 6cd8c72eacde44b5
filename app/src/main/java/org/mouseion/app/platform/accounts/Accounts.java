package org.mouseion.app.platform.accounts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The accounts of the house.
@Repository
class Accounts {

    private static final String SELECT =
            "select id, name, email, password, roles, active, governed, created from platform.account ";

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Account> find(long id) {
        return sql.sql(SELECT + "where id = ?").param(id).query(Accounts::read).optional();
    }

    Optional<Account> findByEmail(String email) {
        return sql.sql(SELECT + "where email = ?")
                .param(normal(email))
                .query(Accounts::read)
                .optional();
    }

    Optional<Account> findBySubject(String issuer, String subject) {
        return sql.sql(SELECT + "where issuer = ? and subject = ?")
                .param(issuer)
                .param(subject)
                .query(Accounts::read)
                .optional();
    }

    List<Account> list() {
        return sql.sql(SELECT + "order by active desc, lower(name)")
                .query(Accounts::read)
                .list();
    }

    boolean hasAdministrator() {
        return countAdministrators() > 0;
    }

    /// How many administrators there are. They stay as they are until the transaction ends, so that of two who dismiss
    /// each other one remains.
    long countAdministratorsHeld() {
        return sql.sql("select id from platform.account where active and 'ADMINISTRATOR' = any(roles) "
                        + "order by id for update")
                .query(Long.class)
                .list()
                .size();
    }

    private long countAdministrators() {
        return sql.sql("select count(*) from platform.account where active and 'ADMINISTRATOR' = any(roles)")
                .query(Long.class)
                .single();
    }

    /// The number of the new account; a [Problem] where one with this address exists.
    long create(String name, String email, @Nullable String password, Set<Role> roles) {
        return sql.sql("insert into platform.account (name, email, password, roles) values (?, ?, ?, ?::text[]) "
                        + "on conflict (email) do nothing returning id")
                .param(name.strip())
                .param(normal(email))
                .param(password)
                .param(literal(roles))
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Problem("email-taken", 409));
    }

    /// Ties an account to somebody at a provider; false where it is tied to somebody else there.
    boolean linkSubject(long id, String issuer, String subject) {
        return sql.sql("update platform.account set issuer = ?, subject = ? "
                                + "where id = ? and (subject is null or issuer = ? and subject = ?)")
                        .param(issuer)
                        .param(subject)
                        .param(id)
                        .param(issuer)
                        .param(subject)
                        .update()
                == 1;
    }

    /// From now on the provider decides this account's roles.
    void govern(long id) {
        sql.sql("update platform.account set governed = true where id = ?")
                .param(id)
                .update();
    }

    void changePassword(long id, String encoded) {
        sql.sql("update platform.account set password = ? where id = ?")
                .param(encoded)
                .param(id)
                .update();
    }

    void changeRoles(long id, Set<Role> roles) {
        sql.sql("update platform.account set roles = ?::text[] where id = ?")
                .param(literal(roles))
                .param(id)
                .update();
    }

    void changeActive(long id, boolean active) {
        sql.sql("update platform.account set active = ? where id = ?")
                .param(active)
                .param(id)
                .update();
    }

    /// Ends every session of the account.
    void signOutEverywhere(long id) {
        sql.sql("delete from platform.session where principal_name = ?")
                .param(Long.toString(id))
                .update();
    }

    /// Ends every session of the account but one.
    void signOutElsewhere(long id, String sessionId) {
        sql.sql("delete from platform.session where principal_name = ? and session_id <> ?")
                .param(Long.toString(id))
                .param(sessionId)
                .update();
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    static String literal(Set<Role> roles) {
        return "{" + String.join(",", roles.stream().map(Role::name).sorted().toList()) + "}";
    }

    static Set<Role> roles(Array array) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : (String[]) array.getArray()) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("password"),
                roles(row.getArray("roles")),
                row.getBoolean("active"),
                row.getBoolean("governed"),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }
}
