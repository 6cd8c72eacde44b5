package org.mouseion.benchmarks.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mouseion.algorithms.answering.AnswerRanking;
import org.mouseion.algorithms.answering.Confidence;
import org.mouseion.algorithms.answering.Ground;
import org.mouseion.algorithms.answering.PassageIndex;
import org.mouseion.algorithms.answering.Ranked;
import org.mouseion.algorithms.answering.Sign;
import org.mouseion.algorithms.answering.Weights;

/// Fits weights of signs, and then of what confidence rests on, on one half of the questions.
final class AnswersFit {

    private static final int ALL = Integer.MAX_VALUE;

    private AnswersFit() {}

    static List<Sheet> sheets(PassageIndex index, List<Piaf.Asked> questions) {
        AnswerRanking ranking = AnswerRanking.of(index);
        return questions.stream()
                .map(asked -> Sheet.of(asked, ranking.consider(asked.question(), passage -> true, ALL)))
                .toList();
    }

    /// @param signs those that may count
    static Weights weights(List<Sheet> sheets, List<Sign> signs) {
        List<Sign> ofPassage = signs.stream().filter(Sign::isOfPassage).toList();
        List<Sign> ofSentence =
                signs.stream().filter(sign -> !sign.isOfPassage()).toList();
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        weights.putAll(
                rightWay(some -> sheets.stream().map(sheet -> sheet.passageChoice(some)), new ArrayList<>(ofPassage)));
        Weights passages = new Weights(weights);
        weights.putAll(rightWay(
                some -> sheets.stream().map(sheet -> sheet.sentenceChoice(passages, some)),
                new ArrayList<>(ofSentence)));
        return new Weights(weights);
    }

    private interface Choices {
        Stream<Optional<Softmax.Choice>> over(List<Sign> signs);
    }

    /// A sign that would count the wrong way, because others say the same and better, is left out, the worst first.
    private static Map<Sign, Double> rightWay(Choices choices, List<Sign> signs) {
        while (true) {
            List<Softmax.Choice> lists =
                    choices.over(signs).flatMap(Optional::stream).toList();
            double[] fitted = Softmax.fit(lists);
            int wrong = -1;
            for (int i = 0; i < fitted.length; i++) {
                double way = signs.get(i) == Sign.MISSING ? -fitted[i] : fitted[i];
                boolean worse = wrong < 0 || way < (signs.get(wrong) == Sign.MISSING ? -fitted[wrong] : fitted[wrong]);
                wrong = way <= 0 && worse ? i : wrong;
            }
            if (wrong < 0) {
                Map<Sign, Double> weights = new EnumMap<>(Sign.class);
                for (int i = 0; i < fitted.length; i++) {
                    weights.put(signs.get(i), fitted[i]);
                }
                return weights;
            }
            signs.remove(wrong);
        }
    }

    /// Every question twice: as it is, and with its article taken away.
    static Confidence confidence(PassageIndex index, Weights weights, List<Piaf.Asked> questions) {
        AnswerRanking ranking = AnswerRanking.of(index, weights, new Confidence(Map.of(), Map.of()));
        List<Softmax.Choice> ofSentence = new ArrayList<>();
        List<Softmax.Choice> ofPassage = new ArrayList<>();
        for (Believed one : Believed.ask(ranking, questions)) {
            Ranked first = one.first();
            ofSentence.add(yesOrNo(first.grounds(), one.sentence()));
            ofPassage.add(yesOrNo(first.grounds(), one.passage()));
        }
        return new Confidence(named(Softmax.fit(ofSentence)), named(Softmax.fit(ofPassage)));
    }

    /// Logistic regression is a choice between what is seen and nothing.
    private static Softmax.Choice yesOrNo(Map<Ground, Double> grounds, boolean yes) {
        double[] seen = Arrays.stream(Ground.values())
                .mapToDouble(ground -> grounds.getOrDefault(ground, 0.0))
                .toArray();
        return new Softmax.Choice(new double[][] {seen, new double[seen.length]}, new boolean[] {yes, !yes});
    }

    private static Map<Ground, Double> named(double[] weights) {
        Map<Ground, Double> named = new EnumMap<>(Ground.class);
        for (Ground ground : Ground.values()) {
            named.put(ground, weights[ground.ordinal()]);
        }
        return named;
    }
}
