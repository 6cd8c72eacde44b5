package org.mouseion.app.discovery.index.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.mouseion.algorithms.doubt.Neighbours;

/// Looks for keys that are spelled nearly alike in the dictionary of the index, by an automaton of
/// Levenshtein (Schulz and Mihov 2002) run along it.
final class IndexedNeighbours implements Neighbours {

    /// Keys looked at in one segment: beyond it a word has more neighbours than anybody wants.
    private static final int MOST = 3_000;

    private final IndexReader reader;

    IndexedNeighbours(IndexReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> near(String key, int edits) {
        CompiledAutomaton automaton =
                new CompiledAutomaton(new LevenshteinAutomata(key, false).toAutomaton(edits), false, true);
        Set<String> near = new HashSet<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(MassField.DOUBT);
                if (terms != null) {
                    add(automaton.getTermsEnum(terms), near);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(near);
    }

    private static void add(TermsEnum terms, Set<String> near) throws IOException {
        int left = MOST;
        for (BytesRef term = terms.next(); term != null && left > 0; term = terms.next(), left--) {
            near.add(term.utf8ToString());
        }
    }
}
