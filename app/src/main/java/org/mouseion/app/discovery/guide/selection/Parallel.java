package org.mouseion.app.discovery.guide.selection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mouseion.algorithms.answering.Vectors;

/// Whether two sentences of different languages say the same, one being the other translated: they lie near each other
/// in meaning and hold the same figures.
final class Parallel {

    /// Cosine. Of the demonstration's texts that are told in several languages nine pairs of ten lie nearer, and of
    /// those that only resemble each other none that has the same figures.
    private static final double NEAR = 0.68;

    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private final Vectors vectors;

    /// @param vectors of several languages; with [Vectors#NONE] nothing is parallel
    Parallel(Vectors vectors) {
        this.vectors = vectors;
    }

    boolean sayTheSame(String one, String other) {
        return figures(one).equals(figures(other)) && cosine(one, other) >= NEAR;
    }

    /// Without what stands between them: "9.30" and "9 h 30" are alike.
    private static Set<String> figures(String text) {
        return new TreeSet<>(
                FIGURES.matcher(text).results().map(MatchResult::group).toList());
    }

    private double cosine(String one, String other) {
        List<float[]> both = vectors.of(List.of(one, other));
        float[] left = both.getFirst();
        float[] right = both.getLast();
        double product = 0;
        double lefts = 0;
        double rights = 0;
        for (int i = 0; i < left.length; i++) {
            product += left[i] * right[i];
            lefts += left[i] * left[i];
            rights += right[i] * right[i];
        }
        return product == 0 ? 0 : product / Math.sqrt(lefts * rights);
    }
}
