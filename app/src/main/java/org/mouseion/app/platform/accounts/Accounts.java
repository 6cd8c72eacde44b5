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
import org.mouseion.app.platform.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The accounts of the house.
@Repository
class Accounts {

    private static final String SELECT =
            "select id, name, email, password, roles, active, created from platform.account ";

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

    long countAdministrators() {
        return sql.sql("select count(*) from platform.account where active and 'ADMINISTRATOR' = any(roles)")
                .query(Long.class)
                .single();
    }

    long create(String name, String email, @Nullable String password, Set<Role> roles) {
        return sql.sql(
                        "insert into platform.account (name, email, password, roles) values (?, ?, ?, ?::text[]) returning id")
                .param(name.strip())
                .param(normal(email))
                .param(password)
                .param(literal(roles))
                .query(Long.class)
                .single();
    }

    void linkSubject(long id, String issuer, String subject) {
        sql.sql("update platform.account set issuer = ?, subject = ? where id = ?")
                .param(issuer)
                .param(subject)
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
                row.getObject("created", OffsetDateTime.class).toInstant());
    }
}
