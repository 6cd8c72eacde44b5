package org.mouseion.benchmarks.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mouseion.algorithms.answering.Confidence;
import org.mouseion.algorithms.answering.Ground;
import org.mouseion.algorithms.answering.PassageIndex;
import org.mouseion.algorithms.answering.Sign;
import org.mouseion.algorithms.answering.Weights;
import org.mouseion.benchmarks.judgements.Half;

/// Weights with vectors, and by words alone.
record Fits(Weights meaning, Confidence meaningConfidence, Weights words, Confidence wordsConfidence) {

    static Fits shipped() {
        return new Fits(Weights.WITH_VECTORS, Confidence.WITH_VECTORS, Weights.WORDS_ALONE, Confidence.WORDS_ALONE);
    }

    /// Fits both on the half to fit on, and leaves the two tables that ship with the algorithms in a folder.
    static Fits fit(Piaf piaf, PassageIndex meaning, PassageIndex words, Path folder) throws IOException {
        List<Piaf.Asked> half = piaf.of(Half.FIT);
        List<Sign> all = List.of(Sign.values());
        Weights withVectors = AnswersFit.weights(AnswersFit.sheets(meaning, half), all);
        Weights alone = AnswersFit.weights(
                AnswersFit.sheets(words, half),
                all.stream().filter(sign -> !sign.isByVectors()).toList());
        Fits fits = new Fits(
                withVectors,
                AnswersFit.confidence(meaning, withVectors, half),
                alone,
                AnswersFit.confidence(words, alone, half));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("answer-weights.tsv"), fits.weights());
        Files.writeString(folder.resolve("answer-confidence.tsv"), fits.confidence());
        return fits;
    }

    private String weights() {
        return "# How much each sign counts: with vectors, by words alone. Written by ./mouseion bench answers --fit.\n"
                + Arrays.stream(Sign.values())
                        .map(sign -> line(sign.name(), meaning.of(sign), words.of(sign)))
                        .collect(Collectors.joining());
    }

    private String confidence() {
        return "# What confidence rests on: sentence and passage with vectors, sentence and passage by words alone.\n"
                + "# Written by ./mouseion bench answers --fit.\n"
                + Arrays.stream(Ground.values())
                        .map(ground -> line(
                                ground.name(),
                                of(meaningConfidence.sentence(), ground),
                                of(meaningConfidence.passage(), ground),
                                of(wordsConfidence.sentence(), ground),
                                of(wordsConfidence.passage(), ground)))
                        .collect(Collectors.joining());
    }

    private static double of(Map<Ground, Double> weights, Ground ground) {
        return weights.getOrDefault(ground, 0.0);
    }

    private static String line(String name, double... values) {
        return name
                + Arrays.stream(values)
                        .mapToObj(value -> String.format(Locale.ROOT, "\t%.3f", value))
                        .collect(Collectors.joining())
                + "\n";
    }
}
