package org.mouseion.app.discovery.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.ValueField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.search.words.Thesaurus;

/// Which languages the records of the house are written in, so that nothing is looked for in one that nobody wrote.
final class LanguagesHeld {

    private record At(long generation, Set<String> languages) {}

    private final WorkIndex index;
    private volatile At known = new At(-1, Set.of());

    LanguagesHeld(WorkIndex index) {
        this.index = index;
    }

    boolean has(String language) {
        At at = known;
        long now = index.generation();
        if (at.generation() != now) {
            at = new At(now, ask());
            known = at;
        }
        return at.languages().contains(language);
    }

    private Set<String> ask() {
        return Thesaurus.LANGUAGES.stream()
                .filter(language ->
                        index.find(Lookup.count(new Clause.Values(ValueField.LANGUAGE, List.of(language, "und"), 1)))
                                        .total()
                                > 0)
                .collect(Collectors.toUnmodifiableSet());
    }
}
