package org.mouseion.app.collection.catalogue.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mouseion.app.collection.PlainWords;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds works for the desk straight in the database, so that it sees what was changed a moment ago.
@Component
public final class WorkSearch {

    private final JdbcClient sql;
    private final Works works;

    WorkSearch(JdbcClient sql, Works works) {
        this.sql = sql;
        this.works = works;
    }

    /// One page and how many works there are in all.
    public record Found(long total, List<Work> works) {
        public int pages() {
            return (int) Math.max(1, (total + WorkQuery.SIZE - 1) / WorkQuery.SIZE);
        }
    }

    Found find(WorkQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(query, values);
        long total = sql.sql("select count(*) from collection.work w where " + where)
                .params(values)
                .query(Long.class)
                .single();
        return new Found(total, works.list(page(query, where, values, total)));
    }

    Map<String, Long> countSources() {
        Map<String, Long> sources = new LinkedHashMap<>();
        sql.sql("select source, count(*) from collection.work group by source order by source")
                .query(row -> {
                    sources.put(row.getString(1), row.getLong(2));
                });
        return sources;
    }

    /// The ids of the page, counted from whichever end of the list is nearer: the last page costs what the first does.
    private List<WorkId> page(WorkQuery query, String where, Map<String, Object> values, long total) {
        long from = (query.page() - 1L) * WorkQuery.SIZE;
        long count = Math.min(WorkQuery.SIZE, total - from);
        if (count <= 0) {
            return List.of();
        }
        boolean backwards = from > total / 2;
        boolean descending = query.descending() != backwards;
        String way = descending ? " desc" : " asc";
        String column = "w." + query.sortedBy();
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("limit", count);
        all.put("offset", backwards ? total - from - count : from);
        List<WorkId> ids = sql.sql("select w.id from collection.work w where " + where + " order by " + column + way
                        + ", w.id" + way + " limit :limit offset :offset")
                .params(all)
                .query((row, number) -> new WorkId(row.getLong(1)))
                .list();
        return backwards ? ids.reversed() : ids;
    }

    private static String where(WorkQuery query, Map<String, Object> values) {
        List<String> parts = new ArrayList<>();
        parts.add("true");
        String plain = PlainWords.of(query.words());
        if (!plain.isEmpty()) {
            String beginnings =
                    Arrays.stream(plain.split(" ")).map(word -> word + ":*").collect(Collectors.joining(" & "));
            values.put("beginnings", beginnings);
            values.put("number", plain + "%");
            values.put("id", plain.matches("\\d{1,18}") ? Long.parseLong(plain) : -1L);
            parts.add("(w.words @@ to_tsquery('simple', :beginnings) or w.number like :number or w.id = :id)");
        }
        if (!query.state().isBlank()) {
            values.put("state", query.state());
            parts.add("w.state = :state");
        }
        if (!query.source().isBlank()) {
            values.put("source", query.source());
            parts.add("w.source = :source");
        }
        if (query.maker() > 0) {
            values.put("maker", query.maker());
            parts.add("w.makers @> array[:maker]::bigint[]");
        }
        switch (query.lacks()) {
            case "title" -> parts.add("not w.titled");
            case "date" -> parts.add("not w.dated");
            case "picture" -> parts.add("not w.pictured");
            case "decision" -> parts.add("exists (select 1 from collection.work_incoming i where i.work = w.id)");
            default -> {}
        }
        return String.join(" and ", parts);
    }
}
