package org.mouseion.algorithms.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mouseion.algorithms.text.Span;

/// Finds the passages that answer a question, and in each the sentence that answers it.
///
/// First the passages are put in order by a linear model of their [Sign]s, then the sentences of the first of them by
/// another, in which the score of the passage is one sign; a passage then stands where its best sentence stands. The
/// weights make the right passage, and the right sentence, as likely as they can be among the others (ListNet: Zhe Cao
/// and others, *Learning to Rank*, 2007, with one right item a list). Safe for use by many threads.
public final class AnswerRanking {

    /// So many passages, the first by their own signs, are put in order by their sentences.
    public static final int READ = 12;

    private static final Comparator<Considered> BEST_FIRST = Comparator.comparingDouble((Considered one) ->
                    one.findBest().map(Considered.Sentence::score).orElse(Double.NEGATIVE_INFINITY))
            .reversed();

    private final PassageIndex index;
    private final Weights weights;
    private final Confidence confidence;

    private AnswerRanking(PassageIndex index, Weights weights, Confidence confidence) {
        this.index = index;
        this.weights = weights;
        this.confidence = confidence;
    }

    /// With the weights that ship for an index with, or without, vectors.
    public static AnswerRanking of(PassageIndex index) {
        boolean words = index.meanings().isEmpty();
        return new AnswerRanking(
                index,
                words ? Weights.WORDS_ALONE : Weights.WITH_VECTORS,
                words ? Confidence.WORDS_ALONE : Confidence.WITH_VECTORS);
    }

    /// With other weights: for fitting, and to see what a sign is worth.
    public static AnswerRanking of(PassageIndex index, Weights weights, Confidence confidence) {
        return new AnswerRanking(index, weights, confidence);
    }

    /// @return at most `limit` passages, best first; none where nothing in any is near the question
    public List<Ranked> rank(Question question, int limit) {
        return rank(question, limit, passage -> true);
    }

    /// @param among which passages may answer: those that are valid today, or for children
    public List<Ranked> rank(Question question, int limit, Predicate<Passage> among) {
        Asked asked = new Asked(question, index);
        List<Considered> considered = consider(asked, among, limit);
        Shares shares = Shares.of(considered);
        return considered.stream()
                .limit(limit)
                .map(one -> ranked(asked, one, shares))
                .toList();
    }

    /// Every passage that was looked at, as [#rank(Question, int)] orders them.
    ///
    /// @param sentencesOf so many passages, at least, have their sentences looked at; their order stays the same
    public List<Considered> consider(Question question, Predicate<Passage> among, int sentencesOf) {
        return consider(new Asked(question, index), among, sentencesOf);
    }

    private List<Considered> consider(Asked asked, Predicate<Passage> among, int sentencesOf) {
        PassageSigns signs = new PassageSigns(index, asked);
        record Scored(int passage, Map<Sign, Double> signs, double score) {}
        List<Scored> scored = new ArrayList<>();
        for (int passage :
                Candidates.of(index, asked, signs, p -> among.test(index.laid(p).passage()))) {
            Map<Sign, Double> of = signs.of(passage);
            scored.add(new Scored(passage, of, weights.score(of)));
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        SentenceSigns sentenceSigns = new SentenceSigns(index, asked);
        List<Considered> considered = new ArrayList<>();
        for (Scored one : scored) {
            Reading reading = signs.reading(one.passage());
            List<Considered.Sentence> sentences = considered.size() < Math.max(READ, sentencesOf)
                    ? sentences(sentenceSigns, reading, one.score())
                    : List.of();
            considered.add(new Considered(reading.laid.passage(), one.signs(), one.score(), sentences));
        }
        considered.subList(0, Math.min(READ, considered.size())).sort(BEST_FIRST);
        return considered;
    }

    private List<Considered.Sentence> sentences(SentenceSigns signs, Reading reading, double passage) {
        List<Considered.Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < reading.sentences.length; i++) {
            Map<Sign, Double> of = signs.of(reading, i, passage);
            sentences.add(new Considered.Sentence(reading.laid.sentences().get(i), of, weights.score(of)));
        }
        return sentences;
    }

    private Ranked ranked(Asked asked, Considered passage, Shares shares) {
        Considered.Sentence best =
                passage.findBest().orElseGet(() -> new Considered.Sentence(new Span(0, 0), Map.of(), passage.score()));
        Map<Ground, Double> grounds = Confidence.grounds(asked, passage, best, shares);
        return new Ranked(
                passage.passage().id(),
                best.span(),
                asked.kind().kind(),
                best.score(),
                confidence.ofSentence(grounds),
                confidence.ofPassage(grounds),
                grounds,
                explain(asked, passage, best));
    }

    private Explanation explain(Asked asked, Considered passage, Considered.Sentence best) {
        Explanation of = weights.explain("passage", passage.score(), passage.signs());
        Explanation sentence = weights.explain("sentence", best.score(), best.signs(), of);
        String words = asked.words().stream()
                .map(word -> String.format(Locale.ROOT, "%s %.1f", word.folded(), word.rarity()))
                .collect(Collectors.joining(", "));
        Explanation question =
                Explanation.of(asked.kind().kind().name().toLowerCase(Locale.ROOT) + ": " + words, asked.sum());
        return new Explanation("answer", best.score(), List.of(sentence, question));
    }
}
