package org.mouseion.app.discovery.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.index.documents.IndexedWork;

/// The works of the house as they are found.
public interface WorkIndex {

    Findings find(Lookup lookup);

    /// Works nearest to a vector among those that match `within`, best first; empty where the index keeps no vectors.
    List<Near> nearest(float[] vector, Clause within, int limit);

    /// Whether a work has a vector yet.
    boolean hasVectors();

    /// How the engine came to the score of a work for a clause; nothing where the work does not match or the engine
    /// cannot say.
    Optional<Scoring> explain(Clause clause, long work);

    /// Words the index knows near to `word`, most frequent first; empty where the engine has no dictionary to read.
    List<Spelling> spellings(String word, int edits, int limit);

    /// Words the index knows that begin with `word` and are longer, most frequent first; empty where the engine has no
    /// dictionary to read.
    default List<Spelling> beginnings(String word, int limit) {
        return List.of();
    }

    /// How many works hold exactly this word.
    long frequency(String word);

    /// Whether any work can hold one of the words in a field: false only where none does, at hardly any cost.
    default boolean mayHold(TextField field, Collection<String> words) {
        return true;
    }

    /// Grows whenever what can be found changed, so that a cache knows it is old.
    long generation();

    /// Adds or replaces; found after the next [#refresh].
    void put(List<IndexedWork> works);

    void remove(List<Long> works);

    /// Makes everything put and removed so far visible.
    void refresh();

    /// Writes everything put and removed so far to disk.
    void flush();

    /// Whether what is searched lies in many pieces or holds much that was replaced, so that [#gather] would make
    /// searching faster; never where the engine sees to that itself.
    default boolean isScattered() {
        return false;
    }

    /// Brings everything into one piece. Takes about 15 seconds for 100,000 works on two cores; what is put meanwhile
    /// waits, searching goes on.
    default void gather() {}

    /// @param cosine of the angle between the work's meaning and the vector, in [-1, 1]; of a long text the mean of
    /// that
    /// of the whole and of its nearest sentence
    record Near(long work, double cosine) {}

    /// A word of the index.
    ///
    /// @param edits letters changed, left out, put in or swapped; of a word that was only begun, letters missing
    /// @param works how many works hold it
    record Spelling(String word, int edits, long works) {}

    /// One step of a score.
    record Scoring(double value, String what, List<Scoring> parts) {
        public Scoring {
            parts = List.copyOf(parts);
        }
    }
}
