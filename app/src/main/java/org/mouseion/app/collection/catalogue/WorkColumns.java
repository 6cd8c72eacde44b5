package org.mouseion.app.collection.catalogue;

import java.util.List;
import org.mouseion.app.collection.WorkFacts;

/// The columns of many works, one array a column, as `unnest` takes them.
final class WorkColumns {

    /// What `unnest` of [#values] is called in a statement.
    static final String UNNEST = """
            unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                   ?::boolean[], ?::boolean[], ?::boolean[])
              as d(id, facts, title, number, words, makers, titled, dated, pictured)""";

    private final long[] ids;
    private final String[] facts;
    private final String[] titles;
    private final String[] numbers;
    private final String[] words;
    private final String[] makers;
    private final Boolean[] titled;
    private final Boolean[] dated;
    private final Boolean[] pictured;

    WorkColumns(long[] ids, List<WorkFacts> works, List<String> json) {
        int count = works.size();
        this.ids = ids;
        this.facts = json.toArray(String[]::new);
        this.titles = new String[count];
        this.numbers = new String[count];
        this.words = new String[count];
        this.makers = new String[count];
        this.titled = new Boolean[count];
        this.dated = new Boolean[count];
        this.pictured = new Boolean[count];
        for (int i = 0; i < count; i++) {
            DeskLine line = DeskLine.of(works.get(i));
            titles[i] = line.title();
            numbers[i] = line.number();
            words[i] = line.words();
            makers[i] = line.makers();
            titled[i] = line.titled();
            dated[i] = line.dated();
            pictured[i] = line.pictured();
        }
    }

    List<Object> values() {
        return List.of(ids, facts, titles, numbers, words, makers, titled, dated, pictured);
    }
}
