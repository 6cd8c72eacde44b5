package org.mouseion.app.collection.intake.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The identifiers that one reading has met, kept in the database so that memory does not grow with the file.
@Component
class MetIds {

    private final JdbcClient sql;

    MetIds(JdbcClient sql) {
        this.sql = sql;
    }

    /// How the entries of a batch stand to what was met before.
    ///
    /// @param fresh met for the first time
    /// @param repeated the very same record again
    /// @param clashing another record of the same name, with the position of the first
    record Sorted(List<Batch.Entry> fresh, List<Batch.Entry> repeated, Map<Batch.Entry, Long> clashing) {}

    private record Earlier(String digest, long position) {}

    /// Notes the identifiers of `entries` and sorts them. Inside the transaction of the batch.
    Sorted meet(long job, List<Batch.Entry> entries) {
        Map<String, Batch.Entry> firsts = new LinkedHashMap<>();
        entries.forEach(entry -> firsts.putIfAbsent(entry.id(), entry));
        Set<String> noted = note(job, firsts);
        Map<String, Earlier> earlier = noted.size() == firsts.size() ? Map.of() : find(job, firsts, noted);
        List<Batch.Entry> fresh = new java.util.ArrayList<>();
        List<Batch.Entry> repeated = new java.util.ArrayList<>();
        Map<Batch.Entry, Long> clashing = new LinkedHashMap<>();
        for (Batch.Entry entry : entries) {
            Batch.Entry first = firsts.get(entry.id());
            Earlier before = earlier.get(entry.id());
            if (before == null && first == entry) {
                fresh.add(entry);
                continue;
            }
            String digest = before != null ? before.digest() : first == null ? "" : first.fingerprint();
            long position = before != null
                    ? before.position()
                    : first == null ? 0 : first.record().position();
            if (digest.equals(entry.fingerprint())) {
                repeated.add(entry);
            } else {
                clashing.put(entry, position);
            }
        }
        return new Sorted(fresh, repeated, clashing);
    }

    private Set<String> note(long job, Map<String, Batch.Entry> firsts) {
        return new HashSet<>(sql.sql("""
                        insert into collection.intake_met (job, id, digest, position)
                        select ?, d.id, d.digest, d.position
                        from unnest(?::text[], ?::text[], ?::bigint[]) as d(id, digest, position)
                        on conflict (job, id) do nothing returning id""")
                .param(job)
                .param(firsts.keySet().toArray(String[]::new))
                .param(firsts.values().stream().map(Batch.Entry::fingerprint).toArray(String[]::new))
                .param(firsts.values().stream()
                        .mapToLong(e -> e.record().position())
                        .toArray())
                .query(String.class)
                .list());
    }

    private Map<String, Earlier> find(long job, Map<String, Batch.Entry> firsts, Set<String> noted) {
        Map<String, Earlier> earlier = new HashMap<>();
        sql.sql("select id, digest, position from collection.intake_met where job = ? and id = any(?)")
                .param(job)
                .param(firsts.keySet().stream()
                        .filter(id -> !noted.contains(id))
                        .toArray(String[]::new))
                .query(row -> {
                    earlier.put(row.getString(1), new Earlier(row.getString(2), row.getLong(3)));
                });
        return earlier;
    }

    /// Forgets a reading that is over.
    void forget(long job) {
        sql.sql("delete from collection.intake_met where job = ?").param(job).update();
    }
}
