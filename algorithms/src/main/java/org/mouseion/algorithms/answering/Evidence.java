package org.mouseion.algorithms.answering;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// What in the sentences of an index can be an answer, by its kind: looked for once, as it is the same whatever is
/// asked. Safe for use by many threads.
final class Evidence {

    /// @param words of what can be the answer, folded
    /// @param at so many words of the sentence stand before it
    record Found(List<String> words, int at) {}

    private final Analyser analyser;
    private final int sentences;
    private final Map<QuestionKind, AtomicReferenceArray<List<Found>>> known = new ConcurrentHashMap<>();

    /// @param sentences of all passages
    Evidence(Analyser analyser, int sentences) {
        this.analyser = analyser;
        this.sentences = sentences;
    }

    List<Found> in(Laid laid, int sentence, QuestionKind kind) {
        AtomicReferenceArray<List<Found>> ofKind =
                known.computeIfAbsent(kind, k -> new AtomicReferenceArray<>(sentences));
        List<Found> found = ofKind.get(laid.firstSentence() + sentence);
        if (found == null) {
            found = find(laid, sentence, kind);
            ofKind.set(laid.firstSentence() + sentence, found);
        }
        return found;
    }

    private List<Found> find(Laid laid, int sentence, QuestionKind kind) {
        String text = laid.sentence(sentence);
        return kind.evidence(text, laid.passage().language()).stream()
                .map(span -> new Found(
                        analyser.words(span.in(text)),
                        analyser.words(text.substring(0, span.from())).size()))
                .toList();
    }
}
