package org.mouseion.engines.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A model of a few words in four dimensions: sea, storm, ships, town.
final class SmallModel {

    private static final Map<String, float[]> WORDS = Map.ofEntries(
            Map.entry("bateaux", of(0, 0, 1, 0)),
            Map.entry("ships", of(0.1f, 0, 0.9f, 0)),
            Map.entry("schepen", of(0, 0.1f, 1, 0)),
            Map.entry("tempête", of(0.2f, 1, 0, 0)),
            Map.entry("storm", of(0.1f, 1, 0, 0)),
            Map.entry("dans", of(0.01f, 0.01f, 0.01f, 0.01f)),
            Map.entry("la", of(0.01f, 0.01f, 0.01f, 0.01f)),
            Map.entry("de", of(0.01f, 0.01f, 0.01f, 0.01f)),
            Map.entry("in", of(0.01f, 0.01f, 0.01f, 0.01f)),
            Map.entry("zee", of(1, 0, 0, 0)),
            Map.entry("stad", of(0, 0, 0, 1)),
            Map.entry("gezicht", of(0.5f, 0, 0, 0.5f)),
            Map.entry("pintar", of(0.3f, 0.3f, 0, 0.3f)));

    private SmallModel() {}

    private static float[] of(float... values) {
        return values;
    }

    static ModelWriter.Content content(int bits) {
        List<ModelWriter.Key> keys = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        WORDS.keySet().stream().sorted().forEach(word -> {
            keys.add(new ModelWriter.Key(word, rows.size()));
            rows.add(WORDS.get(word));
        });
        keys.add(new ModelWriter.Key(
                "tempete",
                keys.stream()
                        .filter(key -> key.word().equals("tempête"))
                        .findFirst()
                        .orElseThrow()
                        .row()));
        float[][] buckets = new float[64][];
        for (int bucket = 0; bucket < buckets.length; bucket++) {
            buckets[bucket] = of(bucket % 3 - 1, bucket % 5 - 2, bucket % 7 - 3, bucket % 2);
        }
        ModelCard card =
                new ModelCard("small", List.of("fr", "en", "nl", "es"), "Apache-2.0", Map.of("made for", "tests"));
        return new ModelWriter.Content(keys, rows.toArray(float[][]::new), buckets, bits, card);
    }

    static Path write(Path folder, int bits) {
        try {
            Path file = folder.resolve("small.model");
            ModelWriter.write(file, content(bits));
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
