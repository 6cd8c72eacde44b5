package org.mouseion.app.collection.media.held;

import java.time.Clock;
import java.time.LocalDate;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.WorkAccess;
import org.mouseion.app.collection.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rules people set for works, and for the levels they lie in; a work without one is open.
@Component
public class WorkRules implements WorkAccess {

    private final JdbcClient sql;
    private final Clock clock;

    WorkRules(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Access of(WorkId work) {
        return sql.sql("""
                select case when w.state = 'DRAFT' then 'STAFF' else coalesce(a.access, 'OPEN') end, a.until,
                  coalesce(u.access, 'OPEN'), u.until
                from collection.work w left join collection.work_access a on a.work = w.id
                left join lateral collection.rule_above(w.id) u on w.whole <> '' where w.id = ?""")
                .param(work.value())
                .query((row, n) -> {
                    LocalDate today = LocalDate.now(clock);
                    return Access.of(row.getString(1), row.getObject(2, LocalDate.class))
                            .on(today)
                            .and(Access.of(row.getString(3), row.getObject(4, LocalDate.class))
                                    .on(today));
                })
                .optional()
                .orElseGet(Access.Staff::new);
    }

    /// The rule set for this very work.
    public Access own(WorkId work) {
        return sql.sql("select access, until from collection.work_access where work = ?")
                .param(work.value())
                .query((row, n) -> Access.of(row.getString(1), row.getObject(2, LocalDate.class)))
                .optional()
                .orElse(Access.OPEN);
    }

    /// The strictest rule today of the levels it lies in.
    public Access above(WorkId work) {
        return sql.sql("select access, until from collection.rule_above(?)")
                .param(work.value())
                .query((row, n) -> Access.of(row.getString(1), row.getObject(2, LocalDate.class)))
                .optional()
                .orElse(Access.OPEN);
    }
}
