package org.mouseion.app.collection.intake.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Happening;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What happened to works, told by files of their own. It is joined to a work whenever the work comes in, whichever of
/// the two files is imported first.
@Component
class Annexes {

    private final JdbcClient sql;

    Annexes(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param id of the record that tells it
    /// @param of id of the work
    /// @param kept what no rule took, as JSON
    record Annex(String id, String of, String fingerprint, List<Happening> happenings, String kept) {}

    /// What is told of each work, in the order of the records' ids; nothing for a work of which nothing is told.
    Map<String, List<Happening>> find(String source, Collection<String> works) {
        if (works.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Happening>> told = new HashMap<>();
        sql.sql("select of_id, happenings from collection.intake_annex where source = ? and of_id = any(?) order by id")
                .param(source)
                .param(works.toArray(String[]::new))
                .query(row -> {
                    told.computeIfAbsent(row.getString(1), of -> new ArrayList<>())
                            .addAll(read(row.getString(2)));
                });
        return told;
    }

    /// The annexes of `ids` as they stand.
    Map<String, Annex> findByIds(String source, Collection<String> ids) {
        Map<String, Annex> found = new HashMap<>();
        sql.sql("select id, of_id, fingerprint, happenings, kept from collection.intake_annex"
                        + " where source = ? and id = any(?)")
                .param(source)
                .param(ids.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString(1),
                            new Annex(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    read(row.getString(4)),
                                    row.getString(5)));
                });
        return found;
    }

    void write(String source, long job, List<Annex> annexes) {
        sql.sql("""
                insert into collection.intake_annex (source, id, of_id, fingerprint, job, happenings, kept)
                select ?, d.id, d.of_id, d.fingerprint, ?, d.happenings::json, d.kept::json
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                  as d(id, of_id, fingerprint, happenings, kept)
                on conflict (source, id) do update
                set of_id = excluded.of_id, fingerprint = excluded.fingerprint, job = excluded.job,
                    happenings = excluded.happenings, kept = excluded.kept""")
                .param(source)
                .param(job)
                .param(annexes.stream().map(Annex::id).toArray(String[]::new))
                .param(annexes.stream().map(Annex::of).toArray(String[]::new))
                .param(annexes.stream().map(Annex::fingerprint).toArray(String[]::new))
                .param(annexes.stream()
                        .map(a -> FactsJson.write(a.happenings()))
                        .toArray(String[]::new))
                .param(annexes.stream().map(Annex::kept).toArray(String[]::new))
                .update();
    }

    void markMet(String source, long job, List<String> ids) {
        sql.sql("update collection.intake_annex set job = ? where source = ? and id = any(?) and job < ?")
                .param(job)
                .param(source)
                .param(ids.toArray(String[]::new))
                .param(job)
                .update();
    }

    Works.Presence presence(String source, long job) {
        return sql.sql("select count(*), count(*) filter (where job < ?) from collection.intake_annex where source = ?")
                .params(job, source)
                .query((row, number) -> new Works.Presence(row.getLong(1), row.getLong(2)))
                .single();
    }

    /// Work by annex of those that no job from `job` on has met.
    Map<String, String> findUnmet(String source, long job, int atMost) {
        Map<String, String> unmet = new HashMap<>();
        sql.sql("select id, of_id from collection.intake_annex where source = ? and job < ? order by id limit ?")
                .params(source, job, atMost)
                .query(row -> {
                    unmet.put(row.getString(1), row.getString(2));
                });
        return unmet;
    }

    void delete(String source, Collection<String> ids) {
        sql.sql("delete from collection.intake_annex where source = ? and id = any(?)")
                .param(source)
                .param(ids.toArray(String[]::new))
                .update();
    }

    private static List<Happening> read(String json) {
        return List.of(FactsJson.read(json, Happening[].class));
    }
}
