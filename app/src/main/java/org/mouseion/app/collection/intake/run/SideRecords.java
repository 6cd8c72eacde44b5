package org.mouseion.app.collection.intake.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a source says of its agents and places in records of their own: fuller than what its works say of them.
@Component
class SideRecords {

    /// AGENT or PLACE.
    enum Kind {
        AGENT,
        PLACE
    }

    /// @param target number of the agent or place it was taken for
    /// @param body the draft as JSON
    record Side(String id, String fingerprint, long target, String body) {}

    /// @param kept what no rule took, as JSON
    record Written(Side side, String kept) {}

    private final JdbcClient sql;

    SideRecords(JdbcClient sql) {
        this.sql = sql;
    }

    Map<String, Side> find(String source, Kind kind, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, Side> found = new HashMap<>();
        sql.sql("select id, fingerprint, target, body from collection.intake_side"
                        + " where source = ? and kind = ? and id = any(?)")
                .param(source)
                .param(kind.name())
                .param(ids.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString(1),
                            new Side(row.getString(1), row.getString(2), row.getLong(3), row.getString(4)));
                });
        return found;
    }

    Map<String, AgentDraft> findAgents(String source, Collection<String> ids) {
        Map<String, AgentDraft> agents = new HashMap<>();
        find(source, Kind.AGENT, ids)
                .forEach((id, side) -> agents.put(id, FactsJson.read(side.body(), AgentDraft.class)));
        return agents;
    }

    Map<String, Places.Draft> findPlaces(String source, Collection<String> ids) {
        Map<String, Places.Draft> places = new HashMap<>();
        find(source, Kind.PLACE, ids)
                .forEach((id, side) -> places.put(id, FactsJson.read(side.body(), Places.Draft.class)));
        return places;
    }

    void write(String source, Kind kind, long job, List<Written> records) {
        if (records.isEmpty()) {
            return;
        }
        sql.sql("""
                insert into collection.intake_side (source, kind, id, fingerprint, job, target, body, kept)
                select ?, ?, d.id, d.fingerprint, ?, d.target, d.body::json, d.kept::json
                from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[])
                  as d(id, fingerprint, target, body, kept)
                on conflict (source, kind, id) do update
                set fingerprint = excluded.fingerprint, job = excluded.job, target = excluded.target,
                    body = excluded.body, kept = excluded.kept""")
                .param(source)
                .param(kind.name())
                .param(job)
                .param(records.stream().map(r -> r.side().id()).toArray(String[]::new))
                .param(records.stream().map(r -> r.side().fingerprint()).toArray(String[]::new))
                .param(records.stream().mapToLong(r -> r.side().target()).toArray())
                .param(records.stream().map(r -> r.side().body()).toArray(String[]::new))
                .param(records.stream().map(Written::kept).toArray(String[]::new))
                .update();
    }
}
