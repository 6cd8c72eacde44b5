package org.mouseion.app.discovery.suggest;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.WorkIndex.Spelling;
import org.springframework.stereotype.Component;

/// Works whose title has every typed word, the last one begun only.
@Component
class Titles {

    /// With fewer letters nearly every work answers, and the engine would look at most of its words.
    private static final int FEWEST_LETTERS = 3;

    /// One wrong letter is forgiven from this length on.
    private static final int FORGIVING_FROM = 4;

    private static final int MOST = 6;

    private final WorkIndex index;

    Titles(WorkIndex index) {
        this.index = index;
    }

    List<Findings.Row> find(List<String> words) {
        String last = words.getLast();
        if (last.length() < FEWEST_LETTERS) {
            return List.of();
        }
        List<Clause> needed = new ArrayList<>();
        words.subList(0, words.size() - 1)
                .forEach(word -> needed.add(new Clause.Words(TextField.TITLE, List.of(word), 1)));
        List<Findings.Row> found = ask(needed, new Clause.Prefix(TextField.TITLE, last, 1), words);
        if (!found.isEmpty() || last.length() < FORGIVING_FROM) {
            return found;
        }
        List<String> near =
                index.spellings(last, 1, MOST).stream().map(Spelling::word).toList();
        return near.isEmpty() ? List.of() : ask(needed, new Clause.Words(TextField.TITLE, near, 1), words);
    }

    private List<Findings.Row> ask(List<Clause> needed, Clause last, List<String> words) {
        List<Clause> all = new ArrayList<>(needed);
        all.add(last);
        Clause clause = new Clause.Mix(
                List.of(),
                List.of(
                        new Clause.Flat(new Clause.Starts(ValueField.TITLE_KEY, String.join(" ", words)), 2),
                        new Clause.Flat(new Clause.Pictured(), 1)),
                0,
                all,
                List.of());
        return index.find(Lookup.best(clause, MOST)).rows();
    }
}
