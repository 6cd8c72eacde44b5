package org.mouseion.training.evaluate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import org.mouseion.engines.vectors.StaticEmbedder;
import org.mouseion.engines.vectors.VectorModel;
import org.mouseion.engines.vectors.Words;

/// How fast a model is, on one core. The time is what the core spent, so that other work on the machine does not count.
///
/// @param load milliseconds to open the file, the checksum included
/// @param captions texts a second
/// @param words of an average text
public record Speed(double load, double captions, double words) {

    private static final long ENOUGH = 2_000_000_000L;

    public static Speed of(Path model, List<String> texts) throws IOException {
        long began = System.nanoTime();
        try (StaticEmbedder embedder = new StaticEmbedder(VectorModel.open(model))) {
            double load = (System.nanoTime() - began) / 1e6;
            embedder.embed(texts);
            int times = 0;
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long from = threads.getCurrentThreadCpuTime();
            while (threads.getCurrentThreadCpuTime() - from < ENOUGH) {
                embedder.embed(texts);
                times++;
            }
            double seconds = (threads.getCurrentThreadCpuTime() - from) / 1e9;
            double words = texts.stream()
                    .mapToInt(text -> Words.of(text).size())
                    .average()
                    .orElse(0);
            return new Speed(load, times * texts.size() / seconds, words);
        }
    }
}
