package org.mouseion.app.collection.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;

/// A row as a work.
final class WorkReading {

    static final String SELECT = "select id, source, source_id, state, version, changed, facts from collection.work ";

    private WorkReading() {}

    static Work read(ResultSet row, int number) throws SQLException {
        return new Work(
                new WorkId(row.getLong("id")),
                new SourceRef(row.getString("source"), row.getString("source_id")),
                WorkState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                FactsJson.read(row.getBytes("facts"), WorkFacts.class));
    }
}
