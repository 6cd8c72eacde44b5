package org.mouseion.app.collection.catalogue.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.catalogue.WorkKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every version of a work.
@Component
public final class WorkHistory {

    private static final String VERSIONS = """
            select version, state, changed, author, kind, why, restored, facts from collection.work where id = :work
            union all
            select version, state, changed, author, kind, why, restored, facts
            from collection.work_version where work = :work
            """;

    private final JdbcClient sql;

    WorkHistory(JdbcClient sql) {
        this.sql = sql;
    }

    /// Newest first, those older than version `before`, at most `limit`.
    public List<WorkVersion> list(WorkId work, int before, int limit) {
        return sql.sql("select * from (" + VERSIONS
                        + ") as v where version < :before order by version desc limit :limit")
                .param("work", work.value())
                .param("before", before)
                .param("limit", limit)
                .query(WorkHistory::read)
                .list();
    }

    public Optional<WorkVersion> find(WorkId work, int version) {
        return sql.sql("select * from (" + VERSIONS + ") as v where version = :version")
                .param("work", work.value())
                .param("version", version)
                .query(WorkHistory::read)
                .optional();
    }

    private static WorkVersion read(ResultSet row, int number) throws SQLException {
        return new WorkVersion(
                row.getInt("version"),
                WorkState.valueOf(row.getString("state")),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                row.getLong("author"),
                WorkKind.valueOf(row.getString("kind")),
                row.getString("why"),
                row.getObject("restored", Integer.class),
                FactsJson.read(row.getString("facts"), WorkFacts.class));
    }
}
