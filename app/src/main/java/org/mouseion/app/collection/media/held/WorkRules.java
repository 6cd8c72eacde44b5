package org.mouseion.app.collection.media.held;

import java.time.Clock;
import java.time.LocalDate;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.WorkAccess;
import org.mouseion.app.collection.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rules people set for works; a work without one is open.
@Component
class WorkRules implements WorkAccess {

    private final JdbcClient sql;
    private final Clock clock;

    WorkRules(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Access of(WorkId work) {
        return sql.sql("""
                select case when w.state = 'DRAFT' then 'STAFF' else coalesce(a.access, 'OPEN') end, a.until
                from collection.work w left join collection.work_access a on a.work = w.id where w.id = ?""")
                .param(work.value())
                .query((row, n) -> Access.of(row.getString(1), row.getObject(2, LocalDate.class)))
                .optional()
                .<Access>map(rule -> rule.on(LocalDate.now(clock)))
                .orElseGet(Access.Staff::new);
    }
}
