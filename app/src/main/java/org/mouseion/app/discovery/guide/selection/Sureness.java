package org.mouseion.app.discovery.guide.selection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How probable it is that a sentence answers a visitor's question.
///
/// The ranking's own confidence was fitted on questions to the French Wikipedia; here it is one ground among a few, and
/// a logistic regression (Platt 1999) fitted on questions to a guide weighs them: `./mouseion bench guide-sureness`.
public final class Sureness {

    /// What speaks for a sentence.
    public enum Ground {
        /// 1.
        ALWAYS,
        /// Log-odds of the ranking's confidence, within ±6.
        RANK,
        /// Share of the question's own words in the passage, its headings and its source; 0 across languages.
        ABOUT,
        /// The same over all passages under the same heading; 0 across languages.
        SECTION,
        /// 1 where the passage is in another language than the question.
        ACROSS
    }

    private static final double FURTHEST = 6;

    private static final String FILE = "/discovery/guide/sureness.tsv";

    /// With the weights as they were fitted: see docs/methods/guide.md.
    static final Sureness FITTED = new Sureness(read());

    private final Map<Ground, Double> weights;

    public Sureness(Map<Ground, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /// In (0, 1).
    public double of(Map<Ground, Double> grounds) {
        double sum = 0;
        for (Ground ground : Ground.values()) {
            sum += weights.getOrDefault(ground, 0.0) * grounds.getOrDefault(ground, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    static Map<Ground, Double> grounds(double confidence, double about, double section, boolean across) {
        double odds = Math.log(confidence / (1 - confidence));
        Map<Ground, Double> grounds = new EnumMap<>(Ground.class);
        grounds.put(Ground.ALWAYS, 1.0);
        grounds.put(Ground.RANK, Double.isNaN(odds) ? 0 : Math.clamp(odds, -FURTHEST, FURTHEST));
        grounds.put(Ground.ABOUT, across ? 0 : about);
        grounds.put(Ground.SECTION, across ? 0 : section);
        grounds.put(Ground.ACROSS, across ? 1.0 : 0.0);
        return grounds;
    }

    private static Map<Ground, Double> read() {
        try (InputStream in = Sureness.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            Map<Ground, Double> weights = new EnumMap<>(Ground.class);
            for (String line : lines) {
                String[] cells = line.split("\t");
                weights.put(Ground.valueOf(cells[0]), Double.valueOf(cells[1]));
            }
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
