package org.mouseion.benchmarks.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import org.mouseion.algorithms.drawing.Family;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.images.alike.Looks;
import org.mouseion.algorithms.images.alike.LooksIndex;
import org.mouseion.algorithms.images.alike.Near;
import org.mouseion.algorithms.images.alike.Weights;
import org.mouseion.algorithms.images.motif.MotifIndex;
import org.mouseion.algorithms.images.motif.Motifs;

/// Half of the drawings with their descriptions: parameters are chosen on one half and reported on the
/// other.
final class Half {

    final List<DrawnPicture> pictures = new ArrayList<>();
    final List<Looks> looks = new ArrayList<>();
    final List<Motifs> motifs = new ArrayList<>();
    final LooksIndex index = new LooksIndex();
    final MotifIndex motifIndex = new MotifIndex();

    /// @param each how many of every family
    Half(int each, long firstSeed, RandomGenerator random) {
        for (Family family : Family.values()) {
            for (int i = 0; i < each; i++) {
                Palette palette = Palette.values()[random.nextInt(Palette.values().length)];
                add(DrawnPicture.of(family, firstSeed + i, palette));
            }
        }
    }

    private void add(DrawnPicture picture) {
        pictures.add(picture);
        looks.add(Looks.of(picture.pixels()));
        motifs.add(Motifs.of(picture.pixels().grey()));
        index.add(looks.getLast());
        motifIndex.add(motifs.getLast());
    }

    int size() {
        return pictures.size();
    }

    /// Mean average precision over all pictures that have another relevant one.
    double precision(Weights weights, BiPredicate<DrawnPicture, DrawnPicture> relevant) {
        double sum = 0;
        int asked = 0;
        for (int i = 0; i < size(); i++) {
            List<Near> ranked = index.nearest(looks.get(i), weights, size());
            double precision = 0;
            int found = 0;
            int rank = 0;
            for (Near near : ranked) {
                if (near.number() == i) {
                    continue;
                }
                rank++;
                if (relevant.test(pictures.get(i), pictures.get(near.number()))) {
                    precision += (double) ++found / rank;
                }
            }
            if (found > 0) {
                sum += precision / found;
                asked++;
            }
        }
        return asked == 0 ? 0 : sum / asked;
    }
}
