package org.mouseion.app.platform.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.FirstLink;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links that open one door once: the first administrator's, an invitation, a new password. 256 random bits; only their
/// hash is kept, so
/// that a copy of the database opens nothing.
@Component
class OneTimeLinks implements FirstLink {

    /// Long enough to read one's mail on Monday, short enough that a forgotten one is worthless.
    private static final Duration LIFE = Duration.ofDays(7);

    private final JdbcClient sql;
    private final Accounts accounts;
    private final Clock clock;
    private final HouseSource houses;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(JdbcClient sql, Accounts accounts, Clock clock, HouseSource houses) {
        this.houses = houses;
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// What a link opens.
    enum Purpose {
        FIRST("first", "/account/first"),
        INVITATION("invitation", "/account/invited"),
        NEW_PASSWORD("new-password", "/account/new-password");

        private final String word;
        private final String path;

        Purpose(String word, String path) {
            this.word = word;
            this.path = path;
        }
    }

    /// @param account whose door it is, or null for one that makes an account
    record Opened(@Nullable Long account, Set<Role> roles) {}

    @Override
    @Transactional
    public Optional<String> find(String base) {
        if (accounts.hasAdministrator()) {
            return Optional.empty();
        }
        sql.sql("delete from platform.one_time_link where purpose = 'first'").update();
        String address = houses.get().address();
        return Optional.of(
                (address.isEmpty() ? base : address) + create(Purpose.FIRST, null, Set.of(Role.ADMINISTRATOR)));
    }

    /// A path on this site with the secret in it; it is shown once and cannot be asked for again.
    @Transactional
    public String create(Purpose purpose, @Nullable Long account, Set<Role> roles) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql("insert into platform.one_time_link (secret_hash, purpose, account, roles, expires) "
                        + "values (?, ?, ?, ?::text[], ?)")
                .param(hash(secret))
                .param(purpose.word)
                .param(account)
                .param(Accounts.literal(roles))
                .param(now().plus(LIFE))
                .update();
        return purpose.path + "?token=" + secret;
    }

    /// What the link would open now; nothing if it is wrong, used or too old, or if it would make a first administrator
    /// where there is one already.
    @Transactional(readOnly = true)
    public Optional<Opened> look(Purpose purpose, String secret) {
        if (purpose == Purpose.FIRST && accounts.hasAdministrator()) {
            return Optional.empty();
        }
        return sql.sql("select account, roles from platform.one_time_link "
                        + "where secret_hash = ? and purpose = ? and used is null and expires > ?")
                .param(hash(secret))
                .param(purpose.word)
                .param(now())
                .query((row, n) ->
                        new Opened(row.getObject("account", Long.class), Accounts.roles(row.getArray("roles"))))
                .optional();
    }

    /// Opens it: of two who try at once, one succeeds.
    @Transactional
    public Optional<Opened> use(Purpose purpose, String secret) {
        Optional<Opened> opened = look(purpose, secret);
        int taken = sql.sql("update platform.one_time_link set used = ? where secret_hash = ? and used is null")
                .param(now())
                .param(hash(secret))
                .update();
        return taken == 1 ? opened : Optional.empty();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
