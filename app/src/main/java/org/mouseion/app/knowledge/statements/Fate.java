package org.mouseion.app.knowledge.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.sources.CleanWords;

/// What becomes of a statement when the words of its source are replaced.
///
/// It stays where its passage stayed under the same heading. Elsewhere it stays only if its own sentence
/// stands word for word: in the passage that took the place of its own, or in one under the same heading,
/// for paragraphs are parted and joined. Else it is silent until a person looks; the passage that took the
/// place, if any, is shown to them.
public final class Fate {

    /// What becomes of one.
    public sealed interface Outcome {
        record Stays(PassageId passage) implements Outcome {}

        /// @param passage where a person should look: the one that took the place, or the one that is gone
        record Reopened(PassageId passage) implements Outcome {}
    }

    private final Map<PassageId, Passage> before = new HashMap<>();
    private final Map<PassageId, Passage> now = new HashMap<>();
    private final Map<String, Passage> places = new HashMap<>();
    private final Map<String, List<Passage>> headings = new HashMap<>();

    public Fate(List<Passage> before, List<Passage> now) {
        before.forEach(passage -> this.before.put(passage.id(), passage));
        for (Passage passage : now) {
            this.now.put(passage.id(), passage);
            places.put(passage.anchor(), passage);
            headings.computeIfAbsent(passage.heading(), heading -> new java.util.ArrayList<>())
                    .add(passage);
        }
    }

    /// @param bound the passage the statement is bound to, one of those before or one that is there now
    public Outcome of(PassageId bound, String sentence) {
        Passage old = before.get(bound);
        Passage same = now.get(bound);
        if (same != null) {
            boolean unmoved = old == null || old.heading().equals(same.heading());
            return unmoved || stands(sentence, same) ? new Outcome.Stays(same.id()) : new Outcome.Reopened(same.id());
        }
        if (old == null) {
            return new Outcome.Reopened(bound);
        }
        Passage successor = places.get(old.anchor());
        if (successor != null && stands(sentence, successor)) {
            return new Outcome.Stays(successor.id());
        }
        for (Passage near : headings.getOrDefault(old.heading(), List.of())) {
            if (stands(sentence, near)) {
                return new Outcome.Stays(near.id());
            }
        }
        return new Outcome.Reopened(successor == null ? bound : successor.id());
    }

    /// As whole words: `at 10` does not stand in `at 100`.
    static boolean stands(String sentence, Passage passage) {
        String wanted = CleanWords.line(sentence);
        String text = passage.text();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (isEdge(text, at) && isEdge(text, at + wanted.length())) {
                return !wanted.isEmpty();
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }
}
