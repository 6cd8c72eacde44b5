package org.mouseion.app.platform.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Slows down who guesses passwords: after five failures for one name or from one address each further try waits twice
/// as long, up to a
/// quarter of an hour. Counted in the database, so that all nodes count together; names and addresses are hashed and
/// forgotten after a day.
@Component
class SignInThrottle {

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Clock clock;

    SignInThrottle(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// How long this name from this address must still wait; zero where it may try.
    Duration wait(String name, String address) {
        Instant now = clock.instant();
        return sql
                .sql("select failures, latest from platform.sign_in_failure where who = any(?)")
                .param(keys(name, address).toArray(String[]::new))
                .query((row, n) -> {
                    Instant latest =
                            row.getObject("latest", OffsetDateTime.class).toInstant();
                    return Duration.between(now, latest.plus(pause(row.getInt("failures"))));
                })
                .list()
                .stream()
                .filter(Duration::isPositive)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    void failed(String name, String address) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.sql("delete from platform.sign_in_failure where latest < ?")
                .param(now.minus(MEMORY))
                .update();
        for (String key : keys(name, address)) {
            sql.sql(
                            "insert into platform.sign_in_failure (who, failures, latest) values (?, 1, ?) "
                                    + "on conflict (who) do update set failures = sign_in_failure.failures + 1, latest = excluded.latest")
                    .param(key)
                    .param(now)
                    .update();
        }
    }

    /// A success clears the name but not the address: who knows one password may still be guessing others.
    void succeeded(String name) {
        sql.sql("delete from platform.sign_in_failure where who = ?")
                .param(keys(name, "").getFirst())
                .update();
    }

    static Duration pause(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration pause = FIRST_WAIT.multipliedBy(1L << Math.min(20, failures - FREE));
        return pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
    }

    private static List<String> keys(String name, String address) {
        return List.of(OneTimeLinks.hash("name:" + Accounts.normal(name)), OneTimeLinks.hash("address:" + address));
    }
}
