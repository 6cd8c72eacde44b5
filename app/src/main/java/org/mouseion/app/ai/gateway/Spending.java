package org.mouseion.app.ai.gateway;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mouseion.engines.api.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What each task cost today (in universal time), for every node of the house together.
@Component
class Spending {

    private final JdbcClient sql;
    private final Clock clock;

    Spending(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Today(long calls, long tokens) {}

    Today today(Task task) {
        return sql.sql("SELECT calls, tokens FROM ai.spending WHERE day = ? AND task = ?")
                .params(day(), GatewaySettings.key(task))
                .query(Today.class)
                .optional()
                .orElse(new Today(0, 0));
    }

    void add(Task task, long tokens) {
        sql.sql("""
                        INSERT INTO ai.spending AS s (day, task, calls, tokens) VALUES (?, ?, 1, ?)
                        ON CONFLICT (day, task) DO UPDATE SET calls = s.calls + 1, tokens = s.tokens + EXCLUDED.tokens
                        """).params(day(), GatewaySettings.key(task), tokens).update();
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
