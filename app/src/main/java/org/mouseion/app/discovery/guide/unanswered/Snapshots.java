package org.mouseion.app.discovery.guide.unanswered;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How groups stood before a decision: their state and the numbers of their questions, without any words.
@Component
class Snapshots {

    private final JdbcClient sql;

    Snapshots(JdbcClient sql) {
        this.sql = sql;
    }

    /// Remembers how `groups` stand now.
    long take(String kind, List<Long> groups, long who, Instant at) {
        Long[] of = groups.toArray(Long[]::new);
        return sql.sql("""
                        insert into discovery.guide_deed (kind, groups, before, who, at)
                        select ?, ?, coalesce(jsonb_agg(jsonb_build_object(
                            'id', g.id, 'state', g.state, 'statement', g.statement, 'reason', g.reason,
                            'decider', g.decider, 'decided', g.decided,
                            'questions', (select coalesce(jsonb_agg(q.id), '[]') from discovery.guide_question q
                                          where q.belongs = g.id))), '[]'), ?, ?
                        from discovery.guide_group g where g.id = any (?)
                        returning id
                        """)
                .params(kind, of, who, at.atOffset(ZoneOffset.UTC), of)
                .query(Long.class)
                .single();
    }

    /// Puts the groups of a decision back as they stood. Questions asked for the first time since then stay where they
    /// are.
    void restore(long deed) {
        sql.sql("""
                        update discovery.guide_group g set state = b.state, statement = b.statement, reason = b.reason,
                            decider = b.decider, decided = b.decided
                        from discovery.guide_deed d, jsonb_to_recordset(d.before) as b(
                            id bigint, state text, statement bigint, reason text, decider bigint, decided timestamptz)
                        where d.id = ? and g.id = b.id
                        """).param(deed).update();
        sql.sql("""
                        update discovery.guide_question q set belongs = (b.one ->> 'id')::bigint
                        from discovery.guide_deed d, jsonb_array_elements(d.before) as b(one),
                             jsonb_array_elements_text(b.one -> 'questions') as n(number)
                        where d.id = ? and q.id = n.number::bigint
                        """).param(deed).update();
    }
}
