package org.mouseion.app.discovery.search.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Concept;

/// One thing a query asks for.
public sealed interface Part {

    /// The folded words it stands for, in order.
    List<String> words();

    /// A word, the concepts whose name it is, and what else it is called.
    record Word(String word, List<Concept> concepts, Widening widening) implements Part {
        public Word {
            concepts = List.copyOf(concepts);
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }
    }

    /// Several words that together name one thing ("huile sur toile").
    record Name(List<String> words, List<Concept> concepts, Widening widening) implements Part {
        public Name {
            words = List.copyOf(words);
            concepts = List.copyOf(concepts);
        }
    }

    /// Words that must stand in this order.
    record Phrase(List<String> words) implements Part {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /// Years.
    ///
    /// @param written as typed
    /// @param literally whether the words themselves will do as well: a bare year may be a title
    record Years(
            String written,
            List<String> words,
            @Nullable Integer from,
            @Nullable Integer to,
            boolean literally) implements Part {
        public Years {
            words = List.copyOf(words);
        }
    }
}
