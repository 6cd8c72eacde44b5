package org.mouseion.app.collection.catalogue.authorities;

import java.util.List;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.PlainWords;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds agents by the beginning of their name, first or family name first, while somebody types.
@Component
public final class AgentLookup {

    private final JdbcClient sql;

    AgentLookup(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Agent> findByBeginning(String typed, int limit) {
        String key = PlainWords.of(typed);
        if (key.length() < 2) {
            return List.of();
        }
        return sql.sql("""
                select a.facts from collection.agent a
                where a.id in (select agent from collection.agent_name where key like ? limit 200)
                order by a.id limit ?""")
                .params(key + "%", limit)
                .query((row, number) -> FactsJson.read(row.getString(1), Agent.class))
                .list();
    }
}
