package org.mouseion.app.discovery.guide.unanswered;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.ai.Embeddings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Which of the questions already there a new one repeats: by meaning where vectors are plugged in, across languages
/// too; else by the words they share. Only a proposal: a person puts groups together and takes them apart.
@Component
class Likeness {

    /// Cosine of two vectors from which on two questions are taken for one. Set high: two groups a person joins are
    /// seen, one that hides another question is not.
    private static final double SAME_MEANING = 0.86;

    /// Share of different words in common (Jaccard), for a house without vectors.
    private static final double SAME_WORDS = 0.7;

    private final ObjectProvider<Embeddings> embeddings;

    Likeness(ObjectProvider<Embeddings> embeddings) {
        this.embeddings = embeddings;
    }

    /// Index of the likest text, where one is like enough.
    Optional<Integer> findSame(String words, List<String> there) {
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Embeddings engine = embeddings.getIfAvailable();
        double[] near;
        double least;
        if (engine != null && engine.findEngine().isPresent()) {
            near = byMeaning(words, there, engine);
            least = SAME_MEANING;
        } else {
            near = there.stream().mapToDouble(other -> byWords(words, other)).toArray();
            least = SAME_WORDS;
        }
        int best = 0;
        for (int i = 1; i < near.length; i++) {
            if (near[i] > near[best]) {
                best = i;
            }
        }
        return near[best] >= least ? Optional.of(best) : Optional.empty();
    }

    private static double[] byMeaning(String words, List<String> there, Embeddings engine) {
        List<String> all = new java.util.ArrayList<>(there);
        all.add(words);
        var vectors = engine.embed(all, Embeddings.Use.QUERY).vectors();
        float[] own = vectors.getLast().toArray();
        return vectors.subList(0, there.size()).stream()
                .mapToDouble(vector -> cosine(own, vector.toArray()))
                .toArray();
    }

    static double cosine(float[] left, float[] right) {
        double product = 0;
        double ofLeft = 0;
        double ofRight = 0;
        for (int i = 0; i < left.length; i++) {
            product += left[i] * right[i];
            ofLeft += left[i] * left[i];
            ofRight += right[i] * right[i];
        }
        return ofLeft == 0 || ofRight == 0 ? 0 : product / Math.sqrt(ofLeft * ofRight);
    }

    static double byWords(String left, String right) {
        Set<String> ofLeft = words(left);
        Set<String> ofRight = words(right);
        Set<String> both = new HashSet<>(ofLeft);
        both.retainAll(ofRight);
        int all = ofLeft.size() + ofRight.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> words(String text) {
        return Wording.of(text)
                .map(wording -> Set.copyOf(Arrays.asList(wording.folded().split(" "))))
                .orElse(Set.of());
    }
}
