package org.mouseion.app.platform.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Slows down who guesses passwords: after five failures for one name, or thirty from one address (an office is many
/// people), each further try waits twice as long, up to a quarter of an hour.
///
/// A try is counted before its password is looked at and taken back when it succeeds, so that many tries at once are
/// not many free guesses. Counted in the database, so that all nodes count together; names and addresses are hashed and
/// forgotten after a day.
@Component
class SignInThrottle {

    private static final int FREE_FOR_NAME = 5;
    private static final int FREE_FROM_ADDRESS = 30;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Clock clock;

    SignInThrottle(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Counts a try as failed until [#succeeded] says otherwise; or, where it must still wait, counts nothing and says
    /// how long.
    @Transactional
    public Duration begin(String name, String address) {
        Instant now = clock.instant();
        sql.sql("delete from platform.sign_in_failure where latest < ?")
                .param(at(now.minus(MEMORY)))
                .update();
        List<Key> keys = keys(name, address);
        Duration longest = keys.stream()
                .map(key -> lock(key, now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (longest.isPositive()) {
            return longest;
        }
        for (Key key : keys) {
            sql.sql("update platform.sign_in_failure set failures = failures + 1, latest = ? where who = ?")
                    .param(at(now))
                    .param(key.hash())
                    .update();
        }
        return Duration.ZERO;
    }

    /// A success clears the name. From the address it takes back only this try: who knows one password may still be
    /// guessing others.
    @Transactional
    public void succeeded(String name, String address) {
        for (Key key : keys(name, address)) {
            sql.sql(
                            key.free() == FREE_FOR_NAME
                                    ? "delete from platform.sign_in_failure where who = ?"
                                    : "update platform.sign_in_failure set failures = greatest(failures - 1, 0) where who = ?")
                    .param(key.hash())
                    .update();
        }
    }

    /// Holds the row until the transaction ends; how long this key must still wait.
    private Duration lock(Key key, Instant now) {
        return sql.sql("insert into platform.sign_in_failure (who, failures, latest) values (?, 0, ?) "
                        + "on conflict (who) do update set failures = sign_in_failure.failures "
                        + "returning failures, latest")
                .param(key.hash())
                .param(at(now))
                .query((row, n) -> {
                    Instant latest =
                            row.getObject("latest", OffsetDateTime.class).toInstant();
                    return Duration.between(now, latest.plus(pause(row.getInt("failures") - key.free())));
                })
                .single();
    }

    /// @param tooMany failures beyond the free ones; negative while there are some left
    static Duration pause(int tooMany) {
        if (tooMany < 0) {
            return Duration.ZERO;
        }
        Duration pause = FIRST_WAIT.multipliedBy(1L << Math.min(20, tooMany));
        return pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
    }

    /// @param free failures that cost no waiting
    private record Key(String hash, int free) {}

    /// Always in the same order, so that two tries cannot wait for each other.
    private static List<Key> keys(String name, String address) {
        return List.of(
                        new Key(OneTimeLinks.hash("name:" + Accounts.normal(name)), FREE_FOR_NAME),
                        new Key(OneTimeLinks.hash("address:" + neighbourhood(address)), FREE_FROM_ADDRESS))
                .stream()
                .sorted(Comparator.comparing(Key::hash))
                .toList();
    }

    /// Whoever has one IPv6 address has the 2⁶⁴ around it (RFC 4291, section 2.5.1): the first half counts.
    static String neighbourhood(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
