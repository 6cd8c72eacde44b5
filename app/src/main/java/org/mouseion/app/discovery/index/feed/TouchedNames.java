package org.mouseion.app.discovery.index.feed;

import java.util.List;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The notes of makers and concepts that were changed, and from them the works to be indexed anew. The index itself
/// knows
/// which works stand under a name: it holds every concept of a work and all that is broader.
@Component
class TouchedNames {

    /// Names looked up at a time.
    private static final int BATCH = 200;

    /// Works noted at a time.
    private static final int PAGE = 2_000;

    private record Note(long turn, ValueField field, String value) {}

    private final JdbcClient sql;
    private final PendingWorks pending;

    TouchedNames(JdbcClient sql, PendingWorks pending) {
        this.sql = sql;
        this.pending = pending;
    }

    void add(ValueField field, List<String> values) {
        sql.sql("insert into discovery.touched (field, value) select ?, unnest(?)")
                .param(field.name())
                .param(values.toArray(String[]::new))
                .update();
    }

    /// Turns the notes that are there into works to be indexed; works that are not in the index yet come with their own
    /// notes.
    void spread(WorkIndex index) {
        List<Note> notes = sql.sql("select turn, field, value from discovery.touched order by turn limit ?")
                .param(BATCH)
                .query((row, number) ->
                        new Note(row.getLong(1), ValueField.valueOf(row.getString(2)), row.getString(3)))
                .list();
        for (ValueField field : notes.stream().map(Note::field).distinct().toList()) {
            List<String> values = notes.stream()
                    .filter(note -> note.field() == field)
                    .map(Note::value)
                    .distinct()
                    .toList();
            spread(new Clause.Values(field, values, 1), index);
        }
        if (!notes.isEmpty()) {
            sql.sql("delete from discovery.touched where turn = any(?)")
                    .param(notes.stream().mapToLong(Note::turn).toArray())
                    .update();
        }
    }

    private static List<WorkId> page(Clause under, int offset, WorkIndex index) {
        return index.find(Lookup.page(under, Sort.ADDED, offset, PAGE)).rows().stream()
                .map(Findings.Row::work)
                .map(WorkId::new)
                .toList();
    }

    private void spread(Clause under, WorkIndex index) {
        List<WorkId> works = page(under, 0, index);
        for (int offset = PAGE; !works.isEmpty(); offset += PAGE) {
            pending.add(works);
            works = page(under, offset, index);
        }
    }
}
