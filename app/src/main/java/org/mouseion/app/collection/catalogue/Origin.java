package org.mouseion.app.collection.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The thread from a work to its record in a source.
///
/// @param fingerprint of the record as it was last taken or set beside an edit
/// @param edited whether a person changed the work since
record Origin(String sourceId, long work, String fingerprint, boolean edited, boolean vanished) {

    static Map<String, Origin> find(JdbcClient sql, String source, Collection<String> sourceIds) {
        Map<String, Origin> found = HashMap.newHashMap(sourceIds.size());
        sql.sql("select source_id, work, fingerprint, edited, vanished from collection.work_origin"
                        + " where source = ? and source_id = any(?)")
                .param(source)
                .param(sourceIds.toArray(String[]::new))
                .query((row, number) -> new Origin(
                        row.getString(1), row.getLong(2), row.getString(3), row.getBoolean(4), row.getBoolean(5)))
                .list()
                .forEach(origin -> found.put(origin.sourceId(), origin));
        return found;
    }

    boolean isJust(String incoming) {
        return fingerprint.equals(incoming);
    }
}
