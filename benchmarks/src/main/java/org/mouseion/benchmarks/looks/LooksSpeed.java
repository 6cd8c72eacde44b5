package org.mouseion.benchmarks.looks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.images.alike.Looks;
import org.mouseion.algorithms.images.alike.LooksIndex;
import org.mouseion.algorithms.images.alike.Resemblance;
import org.mouseion.algorithms.images.alike.Weights;
import org.mouseion.algorithms.images.colour.ColourName;
import org.mouseion.algorithms.images.colour.ColourQuery;
import org.mouseion.algorithms.images.colour.Palette;
import org.mouseion.algorithms.images.focus.Saliency;
import org.mouseion.algorithms.images.layout.PerceptualHash;
import org.mouseion.algorithms.images.motif.MotifIndex;
import org.mouseion.algorithms.images.motif.Motifs;
import org.mouseion.algorithms.images.motif.SameMotif;
import org.mouseion.benchmarks.report.Table;

/// What describing a picture and asking a large collection takes, on one thread.
final class LooksSpeed {

    private static final int TIMES = 15;

    private LooksSpeed() {}

    private interface Step {
        void go(int i);
    }

    static Table table(Half half, int many, RandomGenerator random) {
        List<List<Object>> rows = new ArrayList<>();
        List<Pixels> thousand = half.pictures.stream()
                .limit(TIMES)
                .map(p -> p.pixels()
                        .resized(1000, 1000 * p.pixels().height() / p.pixels().width()))
                .toList();
        List<Grey> tones = thousand.stream().map(Pixels::grey).toList();
        row(rows, "palette of a picture 1,000 pixels wide", i -> Palette.of(thousand.get(i)));
        row(rows, "looks, palette included", i -> Looks.of(thousand.get(i)));
        row(rows, "motifs", i -> Motifs.of(tones.get(i)));
        row(rows, "focal point", i -> Saliency.of(thousand.get(i)).point());
        row(
                rows,
                "two pictures compared corner by corner",
                i -> SameMotif.find(half.motifs.get(i), half.motifs.get(i + 1)));
        LooksIndex index = new LooksIndex();
        for (int i = 0; i < many; i++) {
            index.add(varied(half.looks.get(i % half.size()), random));
        }
        String among = String.format(java.util.Locale.ROOT, " among %,d pictures", many);
        row(rows, "24 that look most alike" + among, i -> index.nearest(half.looks.get(i), Weights.OVERALL, 24));
        PerceptualHash[] turns = PerceptualHash.ofAllTurns(thousand.getFirst());
        row(rows, "equal pictures in eight turns" + among, i -> index.equals(turns));
        List<Palette> palettes = thousand.stream().map(Palette::of).toList();
        row(rows, "three colours" + among, i -> colours(palettes, many));
        MotifIndex motifs = new MotifIndex();
        int fewer = many / 5;
        for (int i = 0; i < fewer; i++) {
            motifs.add(half.motifs.get(i % half.size()));
        }
        row(
                rows,
                String.format(java.util.Locale.ROOT, "candidates for a motif among %,d pictures", fewer),
                i -> motifs.candidates(half.motifs.get(i), 20));
        List<Resemblance.Sought> asked =
                thousand.stream().limit(TIMES).map(Resemblance.Sought::of).toList();
        Resemblance resemblance = new Resemblance(index, motifs, number -> half.motifs.get(number % half.size()));
        row(rows, "80 alike in any way, with reasons and motifs" + among, i -> resemblance.find(asked.get(i), 80));
        return new Table("Milliseconds on one thread", List.of("step", "median", "longest"), rows);
    }

    /// What is kept in memory of so many pictures: their looks, and the corners of a fifth of them.
    static Table memory(Half half, int many, RandomGenerator random) {
        long before = used();
        LooksIndex looks = new LooksIndex();
        for (int i = 0; i < many; i++) {
            looks.add(varied(half.looks.get(i % half.size()), random));
        }
        long withLooks = used();
        MotifIndex motifs = new MotifIndex();
        int fewer = many / 5;
        for (int i = 0; i < fewer; i++) {
            motifs.add(half.motifs.get(i % half.size()));
        }
        long withMotifs = used();
        List<List<Object>> rows = List.of(
                List.of(
                        String.format(java.util.Locale.ROOT, "looks of %,d pictures", looks.size()),
                        withLooks - before,
                        (double) (withLooks - before) / many),
                List.of(
                        String.format(java.util.Locale.ROOT, "corners of %,d pictures", fewer),
                        withMotifs - withLooks,
                        (double) (withMotifs - withLooks) / fewer));
        java.lang.ref.Reference.reachabilityFence(looks);
        java.lang.ref.Reference.reachabilityFence(motifs);
        return new Table("Bytes of memory", List.of("kept", "all", "each"), rows);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double colours(List<Palette> palettes, int many) {
        ColourQuery query = new ColourQuery(List.of(
                new org.mouseion.algorithms.images.colour.Swatch(ColourName.BLUE.example(), 0.5),
                new org.mouseion.algorithms.images.colour.Swatch(ColourName.CREAM.example(), 0.3),
                new org.mouseion.algorithms.images.colour.Swatch(ColourName.VERMILION.example(), 0.2)));
        double best = 0;
        for (int i = 0; i < many; i++) {
            best = Math.max(best, query.match(palettes.get(i % palettes.size())));
        }
        return best;
    }

    /// Another picture's looks: the same with noise, so that no two are equal.
    private static Looks varied(Looks looks, RandomGenerator random) {
        byte[] bytes = looks.toBytes();
        for (int i = 18; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(bytes[i] + random.nextInt(-20, 21), -127, 127);
        }
        return Looks.ofBytes(bytes);
    }

    private static void row(List<List<Object>> rows, String name, Step step) {
        step.go(0);
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            step.go(i);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        rows.add(List.of(name, millis[TIMES / 2], millis[TIMES - 1]));
    }
}
