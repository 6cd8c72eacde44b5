package org.mouseion.benchmarks.nearest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.index.WorkIndex.Near;
import org.mouseion.app.discovery.index.documents.WorkMeaning;
import org.mouseion.app.discovery.index.vectors.InstantVectors;

/// Every vector of a house in memory, to compare with each.
///
/// @param ids numbers of the works, in the order of the vectors
record Meanings(List<Long> ids, List<WorkMeaning> all) {

    private static final int BATCH = 500;

    static Meanings of(Works works, Embeddings engine) {
        List<Long> ids = new ArrayList<>();
        List<WorkMeaning> all = new ArrayList<>();
        works.forEachBatch(0, BATCH, batch -> {
            var made = InstantVectors.of(batch, engine);
            for (Work work : batch) {
                WorkMeaning meaning = made.get(work.id().value());
                if (meaning != null) {
                    ids.add(work.id().value());
                    all.add(meaning);
                }
            }
        });
        return new Meanings(ids, all);
    }

    int vectors() {
        return all.stream().mapToInt(meaning -> 1 + meaning.sentences().size()).sum();
    }

    /// The nearest by comparing with every vector of every work.
    List<Near> nearest(float[] sought, int limit) {
        List<Near> near = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            WorkMeaning meaning = all.get(i);
            double whole = cosine(sought, meaning.whole());
            double best = whole;
            for (float[] sentence : meaning.sentences()) {
                best = Math.max(best, cosine(sought, sentence));
            }
            near.add(new Near(ids.get(i), (whole + best) / 2));
        }
        return best(near, limit);
    }

    /// The nearest by the vectors of whole texts alone.
    List<Near> nearestWhole(float[] sought, int limit) {
        List<Near> near = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            near.add(new Near(ids.get(i), cosine(sought, all.get(i).whole())));
        }
        return best(near, limit);
    }

    private static List<Near> best(List<Near> near, int limit) {
        near.sort(Comparator.comparingDouble(Near::cosine).reversed());
        return List.copyOf(near.subList(0, Math.min(limit, near.size())));
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
