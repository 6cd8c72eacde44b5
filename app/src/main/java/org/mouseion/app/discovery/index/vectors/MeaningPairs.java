package org.mouseion.app.discovery.index.vectors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.discovery.index.documents.WorkText;
import org.mouseion.engines.api.Match;

/// Which pairs of words, one of a line and one of a record, made the two near. Of a long record, half what they are in
/// the whole text and half what they are in the nearest sentence, as the index reckons.
public final class MeaningPairs {

    /// A pair that adds less is no reason.
    private static final double LEAST = 0.03;

    private final Optional<Embeddings> embeddings;

    public MeaningPairs(Optional<Embeddings> embeddings) {
        this.embeddings = embeddings;
    }

    /// The pairs worth telling, the largest first; none where the engine cannot tell.
    public List<Match.Pair> of(String line, WorkText text, int most) {
        Optional<Match> whole = explain(line, text.whole());
        if (whole.isEmpty()) {
            return List.of();
        }
        Match best = text.sentences().stream()
                .flatMap(sentence -> explain(line, sentence).stream())
                .max(Comparator.comparingDouble(Match::score))
                .filter(sentence -> sentence.score() > whole.get().score())
                .orElse(whole.get());
        Map<List<String>, Double> sums = new HashMap<>();
        for (Match match : List.of(whole.get(), best)) {
            match.pairs()
                    .forEach(pair ->
                            sums.merge(List.of(pair.left(), pair.right()), pair.contribution() / 2, Double::sum));
        }
        return sums.entrySet().stream()
                .map(sum -> new Match.Pair(sum.getKey().getFirst(), sum.getKey().getLast(), sum.getValue()))
                .filter(pair -> pair.contribution() >= LEAST)
                .sorted(Comparator.comparingDouble(Match.Pair::contribution)
                        .reversed()
                        .thenComparing(Match.Pair::left)
                        .thenComparing(Match.Pair::right))
                .limit(most)
                .toList();
    }

    /// The same in a line: "bateaux ~ schepen, storm"; empty where there are none.
    public String tell(String line, WorkText text, int most) {
        return of(line, text, most).stream()
                .map(pair -> pair.left().equals(pair.right()) ? pair.left() : pair.left() + " ~ " + pair.right())
                .collect(Collectors.joining(", "));
    }

    private Optional<Match> explain(String left, String right) {
        return embeddings.flatMap(engine -> engine.explain(left, right));
    }
}
