package org.mouseion.algorithms.answering;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How probable it is that a sentence answers, and that the answer is in its passage: logistic regression on a few
/// [Ground]s, fitted on questions half of which have no answer among the passages. That half is the prior: where more
/// questions can be answered, answers are righter than is said here.
///
/// Source: John Platt, *Probabilistic Outputs for Support Vector Machines* (1999).
///
/// @param sentence weights for "the sentence answers"
/// @param passage weights for "the answer is in the passage"
public record Confidence(Map<Ground, Double> sentence, Map<Ground, Double> passage) {

    private static final String FILE = "answer-confidence.tsv";

    /// As it was fitted: see docs/methods/answers.md.
    public static final Confidence WITH_VECTORS = read(1);

    /// As it was fitted where nothing computes meaning.
    public static final Confidence WORDS_ALONE = read(3);

    public Confidence {
        sentence = Map.copyOf(sentence);
        passage = Map.copyOf(passage);
    }

    private static Confidence read(int column) {
        List<String[]> rows = Table.rows(FILE);
        return new Confidence(weights(rows, column), weights(rows, column + 1));
    }

    private static Map<Ground, Double> weights(List<String[]> rows, int column) {
        Map<Ground, Double> weights = new EnumMap<>(Ground.class);
        rows.forEach(row -> weights.put(Ground.valueOf(row[0]), Double.valueOf(row[column])));
        return weights;
    }

    /// Probability that the sentence answers.
    public double ofSentence(Map<Ground, Double> grounds) {
        return logistic(sentence, grounds);
    }

    /// Probability that the answer is in the passage.
    public double ofPassage(Map<Ground, Double> grounds) {
        return logistic(passage, grounds);
    }

    private static double logistic(Map<Ground, Double> weights, Map<Ground, Double> grounds) {
        double sum = Arrays.stream(Ground.values())
                .mapToDouble(ground -> weights.getOrDefault(ground, 0.0) * grounds.getOrDefault(ground, 0.0))
                .sum();
        return 1 / (1 + Math.exp(-sum));
    }

    static Map<Ground, Double> grounds(Asked asked, Considered passage, Considered.Sentence sentence, Shares shares) {
        Map<Ground, Double> grounds = new EnumMap<>(Ground.class);
        grounds.put(Ground.ALWAYS, 1.0);
        grounds.put(Ground.LEAD, Shares.logOdds(shares.of(sentence)));
        grounds.put(Ground.PASSAGE_LEAD, Shares.logOdds(shares.of(passage)));
        grounds.put(Ground.HELD, sentence.signs().getOrDefault(Sign.BESIDE, 0.0));
        grounds.put(Ground.AROUND, passage.signs().getOrDefault(Sign.AROUND, 0.0));
        grounds.put(Ground.MISSING, passage.signs().getOrDefault(Sign.MISSING, 0.0));
        grounds.put(Ground.SENSE, sentence.signs().getOrDefault(Sign.SENSE, 0.0));
        grounds.put(Ground.CLOSE, sentence.signs().getOrDefault(Sign.CLOSE, 0.0));
        grounds.put(Ground.WORTH, Math.log1p(asked.sum()));
        return grounds;
    }
}
