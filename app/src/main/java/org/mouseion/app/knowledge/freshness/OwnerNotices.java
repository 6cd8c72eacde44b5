package org.mouseion.app.knowledge.freshness;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.recall.Morning;
import org.mouseion.app.platform.Notices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells owners each morning what is new about their sources: past a day or near the last one, contradicted, recalled
/// by
/// somebody else or by its last day with something resting on it. What is told of once is named by what it says, so
/// that a later date, another figure or another recall is told anew and nothing else is.
@Component
class OwnerNotices implements Morning {

    /// Days for which a recall is news.
    private static final int NEWS = 7;

    private static final String FRESHNESS = "/desk/knowledge/freshness";
    private static final String RECALL = "/desk/knowledge/recall";

    private final StaleSources stale;
    private final Doubts doubts;
    private final JdbcClient sql;
    private final ObjectProvider<Notices> notices;

    OwnerNotices(StaleSources stale, Doubts doubts, JdbcClient sql, ObjectProvider<Notices> notices) {
        this.stale = stale;
        this.doubts = doubts;
        this.sql = sql;
        this.notices = notices;
    }

    private record RecalledOf(long recall, long owner, String title, long derivatives) {}

    @Override
    public void begin(LocalDate day) {
        notices.ifAvailable(told -> {
            tellOfAge(told, day);
            tellOfDoubts(told, day);
            tellOfRecalls(told, day);
        });
    }

    /// A source that nobody changed for long waits on the desk; only days that somebody set are told.
    private void tellOfAge(Notices told, LocalDate day) {
        for (StaleSources.Stale old : stale.list(day)) {
            Source source = old.source();
            if (source.ownerAccount() != 0 && old.age() != StaleSources.Age.OLD) {
                String age = old.age().name().toLowerCase(Locale.ROOT);
                told.tell(
                        source.ownerAccount(),
                        "source:" + source.id().value() + ":" + age + ":" + old.since(),
                        "freshness.notice." + age,
                        List.of(source.title(), old.since().toString()),
                        "/desk/knowledge/" + source.id().value());
            }
        }
    }

    private void tellOfDoubts(Notices told, LocalDate day) {
        for (Doubt doubt : doubts.listContradictions(day)) {
            for (long owner : owners(doubt.one(), doubt.other())) {
                told.tell(
                        owner,
                        "doubt:" + doubt.fingerprint(),
                        "freshness.notice.contradiction",
                        List.of(
                                doubt.one().source().title(),
                                doubt.oneValue(),
                                doubt.other().source().title(),
                                doubt.otherValue()),
                        FRESHNESS);
            }
        }
    }

    /// Each once, who owns both sides too.
    private static Set<Long> owners(Line one, Line other) {
        Set<Long> owners = new TreeSet<>();
        owners.add(one.source().ownerAccount());
        owners.add(other.source().ownerAccount());
        owners.remove(0L);
        return owners;
    }

    private void tellOfRecalls(Notices told, LocalDate day) {
        List<RecalledOf> recalls = sql.sql("""
                select r.id, s.owner_account, min(s.title) as title,
                  (select count(*) from knowledge.recall_derivative d where d.recall = r.id) as derivatives
                from knowledge.recall r
                  cross join lateral jsonb_array_elements(r.grounds) g
                  join knowledge.source s on s.id = case g->>0
                    when 'SOURCE' then (g->>1)::bigint
                    when 'PASSAGE' then (select max(p.source) from knowledge.passage p where p.id = (g->>1)::bigint)
                    when 'STATEMENT' then (select t.source from knowledge.statement t where t.id = (g->>1)::bigint) end
                where r.at >= ? and r.undone is null and s.owner_account <> 0 and s.owner_account <> r.account
                group by r.id, s.owner_account order by r.id""")
                .param(day.minusDays(NEWS).atStartOfDay().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new RecalledOf(
                        row.getLong("id"),
                        row.getLong("owner_account"),
                        row.getString("title"),
                        row.getLong("derivatives")))
                .list();
        for (RecalledOf one : recalls) {
            told.tell(
                    one.owner(),
                    "recall:" + one.recall(),
                    "freshness.notice.recalled",
                    List.of(one.title(), Long.toString(one.derivatives())),
                    RECALL);
        }
    }
}
