package org.mouseion.engines.vectors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Match;
import org.mouseion.engines.api.Task;
import org.mouseion.engines.api.TextEmbedder;

/// Vectors of texts by adding up those of their words. A text with no word that the model can say anything about
/// (blank,
/// or in another script) gives a zero vector: whoever searches goes on with words alone.
public final class StaticEmbedder implements TextEmbedder {

    private final VectorModel model;
    private final Lookup lookup;
    private final EngineCard card;

    public StaticEmbedder(VectorModel model) {
        this.model = model;
        this.lookup = new Lookup(model);
        ModelCard says = model.card();
        this.card = new EngineCard(
                says.name(), model.version(), Task.EMBED_TEXT, says.languages(), says.licence(), says.facts());
    }

    @Override
    public EngineCard card() {
        return card;
    }

    @Override
    public int dimension() {
        return model.dimension();
    }

    @Override
    public boolean isInstant() {
        return true;
    }

    @Override
    public boolean knows(String text) {
        List<String> words = Words.of(text);
        return !words.isEmpty() && words.stream().allMatch(lookup::knows);
    }

    @Override
    public boolean guesses(String word) {
        return Words.of(word).stream().anyMatch(lookup::guesses);
    }

    @Override
    public List<Embedding> embed(List<String> texts) {
        List<Embedding> all = new ArrayList<>(texts.size());
        float[] sum = new float[model.dimension()];
        byte[] room = new byte[model.rowBytes()];
        for (String text : texts) {
            java.util.Arrays.fill(sum, 0);
            for (String word : Words.of(text)) {
                lookup.add(word, sum, room);
            }
            scale(sum, length(sum));
            all.add(Embedding.of(sum));
        }
        return all;
    }

    /// Which words made the score of two texts: `left · right = Σ wᵢ · vⱼ / (|left| |right|)` over the words i of one
    /// and
    /// j of the other.
    @Override
    public Optional<Match> explain(String left, String right) {
        Map<String, float[]> ours = vectors(left);
        Map<String, float[]> theirs = vectors(right);
        double lengths = (double) length(total(ours)) * length(total(theirs));
        List<Match.Pair> pairs = new ArrayList<>();
        double score = 0;
        for (var one : ours.entrySet()) {
            for (var other : theirs.entrySet()) {
                double contribution = lengths == 0 ? 0 : dot(one.getValue(), other.getValue()) / lengths;
                pairs.add(new Match.Pair(one.getKey(), other.getKey(), contribution));
                score += contribution;
            }
        }
        pairs.sort(Comparator.comparingDouble(Match.Pair::contribution).reversed());
        return Optional.of(new Match(score, pairs));
    }

    /// The vector of each distinct word of a text, in the order of the text; its length is what the word
    /// weighs. Words that the model can say nothing about have a zero vector.
    public Map<String, float[]> words(String text) {
        Map<String, float[]> all = new LinkedHashMap<>();
        Words.of(text).forEach(word -> all.computeIfAbsent(word, this::word));
        return all;
    }

    private float[] word(String word) {
        float[] vector = new float[model.dimension()];
        lookup.add(word, vector, new byte[model.rowBytes()]);
        return vector;
    }

    /// How much of a query each text answers, in [0, 1], word by word: each word of the query looks for
    /// the nearest word of the text. Added to the nearness of the whole texts (1.5 times; see
    /// docs/methods/vectors.md) it puts the first hundred found in a better order.
    @Override
    public double[] wordByWord(String query, List<String> texts) {
        WordByWord sought = new WordByWord(words(query), this::word);
        return texts.stream().mapToDouble(sought::score).toArray();
    }

    /// The vector of each distinct word, times how often it stands there.
    private Map<String, float[]> vectors(String text) {
        Map<String, float[]> all = new LinkedHashMap<>();
        byte[] room = new byte[model.rowBytes()];
        for (String word : Words.of(text)) {
            lookup.add(word, all.computeIfAbsent(word, w -> new float[model.dimension()]), room);
        }
        return all;
    }

    private float[] total(Map<String, float[]> vectors) {
        float[] sum = new float[model.dimension()];
        for (float[] vector : vectors.values()) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return sum;
    }

    private static float length(float[] vector) {
        return (float) Math.sqrt(dot(vector, vector));
    }

    private static void scale(float[] vector, float length) {
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
    }

    static double dot(float[] left, float[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += (double) left[i] * right[i];
        }
        return sum;
    }

    @Override
    public void close() {
        model.close();
    }
}
