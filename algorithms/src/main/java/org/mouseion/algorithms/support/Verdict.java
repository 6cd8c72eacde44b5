package org.mouseion.algorithms.support;

import java.util.List;
import java.util.stream.Collectors;

/// Whether statements say what a sentence says, and why.
public sealed interface Verdict {

    /// Its reasons, one a line, for a person who asks.
    String explain();

    /// @param statements numbers of the statements it rests on, in the order it uses them
    /// @param words every word of the sentence that had to stand somewhere, and where it stands
    record Supported(List<Integer> statements, List<Rest> words) implements Verdict {
        public Supported {
            statements = List.copyOf(statements);
            words = List.copyOf(words);
        }

        @Override
        public String explain() {
            return words.stream().map(Rest::toString).collect(Collectors.joining("\n"));
        }
    }

    /// @param doubts at least one, the gravest first
    record Unsupported(List<Doubt> doubts) implements Verdict {
        public Unsupported {
            doubts = List.copyOf(doubts);
        }

        static Unsupported because(Doubt.Kind kind, String word) {
            return new Unsupported(List.of(new Doubt(kind, word)));
        }

        @Override
        public String explain() {
            return doubts.stream().map(Doubt::toString).collect(Collectors.joining("\n"));
        }
    }

    /// A word of the sentence and the word of a statement it rests on.
    record Rest(String word, int statement, String there) {
        @Override
        public String toString() {
            return word + " ← [" + statement + "] " + there;
        }
    }
}
