package org.mouseion.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.vectors.StaticEmbedder;
import org.mouseion.engines.vectors.VectorModel;
import org.mouseion.training.evaluate.Evaluation;
import org.mouseion.training.evaluate.HeldOut;
import org.mouseion.training.teacher.KeptVectors;
import org.mouseion.training.teacher.Teacher;

/// Measures a model beside the teacher and, where it is there, beside the model before it was made small.
///
/// @param model as it ships
/// @param asFitted with every word and eight bits; may be absent
record Measuring(Path model, Path asFitted, KeptVectors kept, int threads) {

    String table(HeldOut heldOut) throws Exception {
        List<AutoCloseable> open = new ArrayList<>();
        try (Teacher teacher = new Teacher(threads)) {
            List<Evaluation.Embedder> others = new ArrayList<>();
            others.add(new Evaluation.Embedder("the teacher", texts -> List.of(said(teacher, texts))));
            if (Files.exists(asFitted)) {
                others.add(embedder("ours as fitted, every word, 8 bits", asFitted, open));
            }
            StaticEmbedder ours = new StaticEmbedder(VectorModel.open(model));
            open.add(ours);
            return Evaluation.table(Evaluation.of(heldOut, embedder("ours", ours), ours::words, others));
        } finally {
            for (AutoCloseable each : open) {
                each.close();
            }
        }
    }

    private static Evaluation.Embedder embedder(String name, Path file, List<AutoCloseable> open) throws Exception {
        StaticEmbedder embedder = new StaticEmbedder(VectorModel.open(file));
        open.add(embedder);
        return embedder(name, embedder);
    }

    private static Evaluation.Embedder embedder(String name, StaticEmbedder embedder) {
        return new Evaluation.Embedder(
                name,
                texts -> embedder.embed(texts).stream().map(Embedding::toArray).toList());
    }

    private float[][] said(Teacher teacher, List<String> texts) {
        try {
            return kept.get(texts, teacher::embed);
        } catch (Exception failed) {
            throw new IllegalStateException("The teacher could not be measured", failed);
        }
    }
}
