package org.mouseion.algorithms.answering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The signs of the sentences of a passage for one question.
final class SentenceSigns {

    /// How much a word counts that stands in the sentence before or after.
    private static final double BESIDE = 0.7;

    /// Over so many words what can be the answer and a word of the question lose two thirds of each other.
    private static final double REACH = 8;

    private final PassageIndex index;
    private final Asked asked;

    SentenceSigns(PassageIndex index, Asked asked) {
        this.index = index;
        this.asked = asked;
    }

    /// @param passage score of the passage
    Map<Sign, Double> of(Reading reading, int sentence, double passage) {
        double[] here = reading.sentences[sentence];
        double[] beside = here.clone();
        Reading.raise(beside, reading.heading, 1);
        if (sentence > 0) {
            Reading.raise(beside, reading.sentences[sentence - 1], BESIDE);
        }
        if (sentence + 1 < reading.sentences.length) {
            Reading.raise(beside, reading.sentences[sentence + 1], BESIDE);
        }
        List<Integer> answers = answers(reading.laid, sentence);
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        signs.put(Sign.PASSAGE, passage);
        signs.put(Sign.SAID, asked.exactShare(here));
        signs.put(Sign.BESIDE, asked.share(beside, 2));
        signs.put(Sign.PECULIAR, peculiar(reading, beside));
        signs.put(Sign.SENSE, index.nearness(reading.laid, sentence, asked));
        signs.put(Sign.KIND, answers.isEmpty() ? 0.0 : 1.0);
        signs.put(Sign.CLOSE, close(reading.laid, sentence, answers));
        signs.put(Sign.FOCUS, focus(reading.laid, sentence));
        return signs;
    }

    private double peculiar(Reading reading, double[] near) {
        double share = 0;
        double sum = 0;
        for (int word = 0; word < near.length; word++) {
            double often = 0.5;
            for (double[] sentence : reading.sentences) {
                often += sentence[word] * sentence[word];
            }
            double worth = asked.rarity(word) / often;
            share += worth * near[word] * near[word];
            sum += worth;
        }
        return sum == 0 ? 0 : share / sum;
    }

    /// The places, in words of the sentence, of what can be the answer and is not in the question.
    private List<Integer> answers(Laid laid, int sentence) {
        return index.evidence().in(laid, sentence, asked.kind().kind()).stream()
                .filter(found -> !found.words().stream().allMatch(asked::holds))
                .map(Evidence.Found::at)
                .toList();
    }

    private double close(Laid laid, int sentence, List<Integer> answers) {
        double closest = 0;
        int from = laid.starts()[sentence];
        for (int answer : answers) {
            double[] near = new double[asked.words().size()];
            for (int at = from; at < laid.starts()[sentence + 1]; at++) {
                Reading.raise(near, asked.near(laid.stems()[at]), Math.exp(-Math.abs(at - from - answer) / REACH));
            }
            closest = Math.max(closest, asked.share(near, 1));
        }
        return closest;
    }

    private double focus(Laid laid, int sentence) {
        double nearest = 0;
        for (int at = laid.starts()[sentence]; at < laid.starts()[sentence + 1] && asked.focus() >= 0; at++) {
            double near = asked.near(laid.stems()[at])[asked.focus()];
            nearest = near < 1 ? Math.max(nearest, near) : nearest;
        }
        return nearest;
    }
}
