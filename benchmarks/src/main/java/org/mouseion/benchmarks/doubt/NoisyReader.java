package org.mouseion.benchmarks.doubt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.mouseion.algorithms.doubt.Reading;
import org.mouseion.algorithms.doubt.Slot;

/// The noise model: misreads words as a recogniser does, and hesitates as one does.
///
/// Some letters are hard. At a hard letter the reader weighs four candidates; how much it believes in each is
/// drawn first, and the truth is then put among them by those very beliefs, so that the beliefs are right on
/// average. Three things make it as bad as real readers: in a quarter of its errors the truth is not among
/// the candidates at all; it tells its beliefs sharpened (to the power of 1.3), so that it is surer than it
/// should be; and it runs words together or breaks them, a quarter and an eighth as often as it misreads a
/// letter. Of each word it tells the eight likeliest readings.
final class NoisyReader {

    private static final int CANDIDATES = 4;
    private static final int TOLD = 8;
    private static final int BEAM = 24;
    private static final double UNFORESEEN = 0.25;
    private static final double SHARPENED = 1.3;
    private static final double LEAST_TOLD = 0.005;

    private final double hard;
    private final double errors;
    private final RandomGenerator random;

    /// @param errors the share of letters whose likeliest candidate is wrong, 0 to 0.25
    NoisyReader(double errors, RandomGenerator random) {
        this.errors = errors;
        // The likeliest of four candidates is right in 0.675 of hard places.
        this.hard = Math.min(1, errors / 0.325);
        this.random = random;
    }

    /// @param line number of the line
    List<Slot> read(List<String> words, int line) {
        List<Slot> slots = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            word.append(words.get(i));
            boolean last = i + 1 == words.size();
            if (!last && random.nextDouble() < errors / 4) {
                continue;
            }
            String text = word.toString();
            word.setLength(0);
            if (text.length() > 3 && random.nextDouble() < errors / 8) {
                int at = 1 + random.nextInt(text.length() - 1);
                slots.add(readWord(text.substring(0, at), line));
                slots.add(readWord(text.substring(at), line));
            } else {
                slots.add(readWord(text, line));
            }
        }
        return slots;
    }

    private Slot readWord(String word, int line) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Map<String, Double> beam = new HashMap<>(Map.of("", 1.0));
        for (int i = 0; i < letters.length(); i++) {
            beam = extend(beam, column(letters.charAt(i)));
        }
        List<Reading> readings = beam.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TOLD)
                .filter(entry -> entry.getValue() >= LEAST_TOLD)
                .map(entry -> new Reading(entry.getKey(), Math.min(1, entry.getValue())))
                .toList();
        return Slot.read(readings, line);
    }

    private static Map<String, Double> extend(Map<String, Double> beam, Map<String, Double> column) {
        Map<String, Double> next = new HashMap<>();
        beam.forEach((start, probability) ->
                column.forEach((letter, share) -> next.merge(start + letter, probability * share, Double::sum)));
        if (next.size() <= BEAM) {
            return next;
        }
        Map<String, Double> kept = new HashMap<>();
        next.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BEAM)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }

    /// What the reader believes of one letter.
    private Map<String, Double> column(char letter) {
        if (random.nextDouble() >= hard) {
            return Map.of(String.valueOf(letter), 1.0);
        }
        double[] beliefs = beliefs();
        int truth = drawn(beliefs);
        boolean unforeseen = truth > 0 && random.nextDouble() < UNFORESEEN;
        Map<String, Double> column = new HashMap<>();
        double all = 0;
        for (double belief : beliefs) {
            all += Math.pow(belief, SHARPENED);
        }
        for (int rank = 0; rank < beliefs.length; rank++) {
            String seen = rank == truth && !unforeseen ? String.valueOf(letter) : LookAlikes.draw(letter, random);
            column.merge(seen, Math.pow(beliefs[rank], SHARPENED) / all, Double::sum);
        }
        return column;
    }

    private double[] beliefs() {
        double[] beliefs = new double[CANDIDATES];
        beliefs[0] = 0.4 + 0.55 * random.nextDouble();
        double left = 1 - beliefs[0];
        for (int rank = 1; rank < CANDIDATES - 1; rank++) {
            beliefs[rank] = Math.min(beliefs[rank - 1], left * (0.5 + 0.3 * random.nextDouble()));
            left -= beliefs[rank];
        }
        beliefs[CANDIDATES - 1] = left;
        return beliefs;
    }

    private int drawn(double[] beliefs) {
        double at = random.nextDouble();
        for (int rank = 0; rank < beliefs.length; rank++) {
            at -= beliefs[rank];
            if (at < 0) {
                return rank;
            }
        }
        return 0;
    }
}
