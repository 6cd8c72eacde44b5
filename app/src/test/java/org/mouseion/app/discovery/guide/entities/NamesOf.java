package org.mouseion.app.discovery.guide.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.search.words.Thesaurus;
import org.mouseion.app.discovery.suggest.Named;

/// Names of a house, written down by hand.
public final class NamesOf {

    private final List<Named> names = new ArrayList<>();

    public NamesOf maker(long id, long works, String name, String... others) {
        names.add(new Named(Facet.MAKER, Long.toString(id), Texts.of(name), List.of(others), "", works));
        return this;
    }

    /// @param labels by turns a language and the name in it
    public NamesOf thing(Facet facet, long id, String... labels) {
        Map<String, String> byTag = new LinkedHashMap<>();
        for (int i = 0; i < labels.length; i += 2) {
            byTag.put(labels[i], labels[i + 1]);
        }
        names.add(new Named(facet, Long.toString(id), new Texts(byTag), List.of(), "", 3));
        return this;
    }

    public List<Named> list() {
        return names;
    }

    public HouseWords words() {
        Analysis analysis = new Analysis();
        return new HouseWords(this::list, analysis, new Thesaurus(analysis));
    }
}
