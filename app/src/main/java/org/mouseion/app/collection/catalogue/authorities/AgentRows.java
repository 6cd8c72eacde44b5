package org.mouseion.app.collection.catalogue.authorities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of agents.
@Component
final class AgentRows {

    private final JdbcClient sql;

    AgentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// The thread from an agent to a source.
    record Thread(SourceRef source, long agent, String fingerprint, boolean first) {}

    /// An agent, the keys of its name and the sources that have a number for it.
    record Known(Agent agent, Set<String> keys, Set<String> sources) {}

    /// One writer of agents at a time, so that two imports do not make the same agent twice.
    void lock() {
        sql.sql("select pg_advisory_xact_lock(4002)::text").query(String.class).list();
    }

    Map<SourceRef, Thread> findThreads(Collection<SourceRef> sources) {
        Map<SourceRef, Thread> found = new HashMap<>();
        sql.sql("""
                select o.source, o.source_id, o.agent, o.fingerprint, o.first from collection.agent_origin o
                join unnest(?::text[], ?::text[]) as d(source, source_id) using (source, source_id)""")
                .params(
                        sources.stream().map(SourceRef::source).toArray(String[]::new),
                        sources.stream().map(SourceRef::id).toArray(String[]::new))
                .query((row, number) -> new Thread(
                        new SourceRef(row.getString(1), row.getString(2)),
                        row.getLong(3),
                        row.getString(4),
                        row.getBoolean(5)))
                .list()
                .forEach(thread -> found.put(thread.source(), thread));
        return found;
    }

    List<Known> findByKeys(Collection<String> keys) {
        return listKnown(
                "where a.id in (select agent from collection.agent_name where key = any(?))",
                keys.toArray(String[]::new));
    }

    /// The agents alone, in no order: what pages need.
    List<Agent> list(Collection<Long> ids) {
        return sql.sql("select facts from collection.agent where id = any(?)")
                .param(ids.toArray(Long[]::new))
                .query((row, number) -> FactsJson.read(row.getBytes(1), Agent.class))
                .list();
    }

    List<Known> findByIds(Collection<Long> ids) {
        return listKnown("where a.id = any(?)", ids.toArray(Long[]::new));
    }

    private List<Known> listKnown(String where, Object parameter) {
        return sql.sql("""
                select a.facts,
                       array(select n.key from collection.agent_name n where n.agent = a.id),
                       array(select o.source from collection.agent_origin o where o.agent = a.id)
                from collection.agent a %s order by a.id""".formatted(where))
                .param(parameter)
                .query((row, number) -> new Known(
                        FactsJson.read(row.getString(1), Agent.class), setOf(row.getArray(2)), setOf(row.getArray(3))))
                .list();
    }

    private static Set<String> setOf(java.sql.Array array) throws java.sql.SQLException {
        return new HashSet<>(Arrays.asList((String[]) array.getArray()));
    }

    long[] nextNumbers(int count) {
        return sql
                .sql("select nextval('collection.agent_number') from generate_series(1, ?)")
                .param(count)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    void write(Collection<Known> agents) {
        if (agents.isEmpty()) {
            return;
        }
        List<Agent> all = agents.stream().map(Known::agent).toList();
        sql.sql("""
                insert into collection.agent (id, kind, changed, facts)
                select d.id, d.kind, now(), d.facts::json
                from unnest(?::bigint[], ?::text[], ?::text[]) as d(id, kind, facts)
                on conflict (id) do update
                set kind = excluded.kind, changed = excluded.changed, facts = excluded.facts""")
                .params(
                        all.stream().mapToLong(a -> a.id().value()).toArray(),
                        all.stream().map(a -> a.kind().name()).toArray(String[]::new),
                        all.stream().map(FactsJson::write).toArray(String[]::new))
                .update();
        List<String> keys = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        agents.forEach(known -> known.keys().forEach(key -> {
            keys.add(key);
            ids.add(known.agent().id().value());
        }));
        sql.sql("insert into collection.agent_name (key, agent) select * from unnest(?::text[], ?::bigint[])"
                        + " on conflict do nothing")
                .params(keys.toArray(String[]::new), ids.toArray(Long[]::new))
                .update();
    }

    void writeThreads(Collection<Thread> threads) {
        if (threads.isEmpty()) {
            return;
        }
        sql.sql("""
                insert into collection.agent_origin (source, source_id, agent, fingerprint, first)
                select * from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::boolean[])
                on conflict (source, source_id) do update set fingerprint = excluded.fingerprint""")
                .params(
                        threads.stream().map(t -> t.source().source()).toArray(String[]::new),
                        threads.stream().map(t -> t.source().id()).toArray(String[]::new),
                        threads.stream().mapToLong(Thread::agent).toArray(),
                        threads.stream().map(Thread::fingerprint).toArray(String[]::new),
                        threads.stream().map(Thread::first).toArray(Boolean[]::new))
                .update();
    }
}
