package org.mouseion.algorithms.answering;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The signs of passages for one question. For one thread.
final class PassageSigns {

    /// How much a word counts that stands in the passage before or after.
    private static final double BESIDE = 0.6;

    private final PassageIndex index;
    private final Asked asked;
    private final double[] texts;
    private final double[] sources;
    private final Map<Integer, Reading> readings = new HashMap<>();

    PassageSigns(PassageIndex index, Asked asked) {
        this.index = index;
        this.asked = asked;
        this.texts = new double[index.texts().units()];
        this.sources = new double[index.sources().units()];
        for (Asked.Word word : asked.words()) {
            for (int stem : word.stems()) {
                index.texts().score(stem, word.rarity() / asked.sum(), texts);
                index.sources().score(stem, word.rarity() / asked.sum(), sources);
            }
            for (int stem : word.meant()) {
                index.texts().score(stem, Senses.MEANT * word.rarity() / asked.sum(), texts);
                index.sources().score(stem, Senses.MEANT * word.rarity() / asked.sum(), sources);
            }
        }
    }

    /// [Sign#WORDS].
    double words(int passage) {
        return texts[passage];
    }

    /// [Sign#SOURCE].
    double source(int passage) {
        return sources[index.laid(passage).source()];
    }

    Reading reading(int passage) {
        return readings.computeIfAbsent(passage, p -> new Reading(index.laid(p), asked));
    }

    Map<Sign, Double> of(int passage) {
        Reading reading = reading(passage);
        double[] here = reading.anywhere();
        Reading.raise(here, reading.heading, 1);
        double[] around = here.clone();
        for (int beside : List.of(passage - 1, passage + 1)) {
            if (beside >= 0 && beside < index.size() && index.laid(beside).source() == reading.laid.source()) {
                Reading.raise(around, reading(beside).anywhere(), BESIDE);
            }
        }
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        signs.put(Sign.WORDS, texts[passage]);
        signs.put(Sign.AROUND, asked.share(around, 2));
        signs.put(Sign.TOGETHER, together(reading));
        signs.put(Sign.MISSING, missing(here));
        signs.put(Sign.HEADING, asked.share(reading.heading, 2));
        signs.put(Sign.SOURCE, source(passage));
        signs.put(Sign.MEANING, index.meanings().nearness(passage, asked.meaning()));
        double nearest = index.sentenceMeanings().isEmpty() ? 0 : -1;
        for (int sentence = 0; sentence < reading.sentences.length; sentence++) {
            nearest = Math.max(nearest, index.nearness(reading.laid, sentence, asked));
        }
        signs.put(Sign.NEAREST, nearest);
        return signs;
    }

    private double together(Reading reading) {
        double best = 0;
        for (int sentence = 0; sentence < reading.sentences.length; sentence++) {
            double[] two = reading.sentences[sentence].clone();
            if (sentence + 1 < reading.sentences.length) {
                Reading.raise(two, reading.sentences[sentence + 1], 1);
            }
            best = Math.max(best, asked.share(two, 2));
        }
        return best;
    }

    private double missing(double[] here) {
        double missing = 0;
        for (int word = 0; word < here.length; word++) {
            missing += asked.words().get(word).isName() && here[word] < 1 ? asked.rarity(word) : 0;
        }
        return missing / asked.sum();
    }
}
