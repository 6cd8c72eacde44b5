package org.mouseion.benchmarks.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.images.alike.Alike;
import org.mouseion.algorithms.images.alike.Equal;
import org.mouseion.algorithms.images.alike.Resemblance;
import org.mouseion.algorithms.images.alike.Way;
import org.mouseion.algorithms.images.layout.PerceptualHash;
import org.mouseion.benchmarks.report.Table;

/// Whether a treated picture is found again: by its hash alone, and by all that [Resemblance] looks at.
final class Treated {

    private Treated() {}

    private static Pixels treated(Half half, int i, Treatment treatment, RandomGenerator random) {
        return treatment.of(half.pictures.get(i).pixels(), random);
    }

    /// A row for each treatment; the last two columns count answers, not shares.
    static Table table(Half half, int step, RandomGenerator random) {
        Resemblance resemblance = new Resemblance(half.index, half.motifIndex, half.motifs::get);
        List<List<Object>> rows = new ArrayList<>();
        for (Treatment treatment : Treatment.values()) {
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < half.size(); i += step) {
                answers.add(answer(half, resemblance, i, treated(half, i, treatment, random)));
            }
            rows.add(row(treatment.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), answers));
        }
        List<Answer> recoloured = new ArrayList<>();
        for (int i = 0; i < half.size(); i += step) {
            recoloured.add(answer(
                    half, resemblance, i, half.pictures.get(i).recoloured().pixels()));
        }
        rows.add(row("other inks", recoloured));
        return new Table(
                "A treated drawing among " + half.size() + " (shares of all asked)",
                List.of(
                        "treatment",
                        "hash finds it",
                        "found as picture or motif",
                        "it is first",
                        "unrelated by hash",
                        "unrelated"),
                rows);
    }

    private record Answer(boolean hash, boolean found, boolean first, int unrelatedHashes, int unrelatedWays) {}

    private static List<Object> row(String name, List<Answer> answers) {
        double count = answers.size();
        return List.of(
                name,
                answers.stream().filter(Answer::hash).count() / count,
                answers.stream().filter(Answer::found).count() / count,
                answers.stream().filter(Answer::first).count() / count,
                answers.stream().mapToInt(Answer::unrelatedHashes).sum(),
                answers.stream().mapToInt(Answer::unrelatedWays).sum());
    }

    private static Answer answer(Half half, Resemblance resemblance, int number, Pixels treated) {
        PerceptualHash[] turns = PerceptualHash.ofAllTurns(treated);
        List<Integer> equal =
                half.index.equals(turns).stream().map(Equal::number).toList();
        List<Alike> alike = resemblance.find(Resemblance.Sought.of(treated), 10);
        List<Integer> same = alike.stream()
                .filter(one -> one.way() == Way.PICTURE || one.way() == Way.MOTIF)
                .map(Alike::number)
                .toList();
        return new Answer(
                equal.contains(number),
                same.contains(number),
                !alike.isEmpty() && alike.getFirst().number() == number,
                unrelated(half, number, equal),
                unrelated(half, number, same));
    }

    /// Answers of another family. Within a family some seeds give all but the same design (a medal, a
    /// tile), which is rightly found, and cannot be told from a mistake.
    private static int unrelated(Half half, int number, List<Integer> found) {
        return (int) found.stream()
                .filter(one -> half.pictures.get(one).family()
                        != half.pictures.get(number).family())
                .count();
    }

    /// How near unlike pictures come, and how far treated ones go: what the bound of [Equal] is chosen by.
    static Table distances(Half half, int step, RandomGenerator random) {
        List<PerceptualHash[]> turns = new ArrayList<>();
        for (DrawnPicture picture : half.pictures) {
            turns.add(PerceptualHash.ofAllTurns(picture.pixels()));
        }
        List<Integer> unlike = new ArrayList<>();
        for (int i = 0; i < half.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (half.pictures.get(i).family() != half.pictures.get(j).family()) {
                    unlike.add(least(turns.get(i), half.looks.get(j).hash()));
                }
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        rows.add(spread("drawings of two families", unlike));
        for (Treatment treatment : Treatment.values()) {
            if (treatment.isWhole()) {
                List<Integer> own = new ArrayList<>();
                for (int i = 0; i < half.size(); i += step) {
                    PerceptualHash[] treated = PerceptualHash.ofAllTurns(treated(half, i, treatment, random));
                    own.add(least(treated, half.looks.get(i).hash()));
                }
                rows.add(spread(treatment.name().toLowerCase(java.util.Locale.ROOT), own));
            }
        }
        return new Table(
                "Bits of 128 by which hashes differ, on the half that is chosen on",
                List.of("pair", "least", "1 in 100", "median", "95 in 100", "most"),
                rows);
    }

    private static int least(PerceptualHash[] turns, PerceptualHash hash) {
        int least = 128;
        for (PerceptualHash turn : turns) {
            least = Math.min(least, turn.distance(hash));
        }
        return least;
    }

    private static List<Object> spread(String name, List<Integer> distances) {
        List<Integer> sorted = distances.stream().sorted().toList();
        int last = sorted.size() - 1;
        return List.of(
                name,
                sorted.getFirst(),
                sorted.get(last / 100),
                sorted.get(last / 2),
                sorted.get(last * 95 / 100),
                sorted.get(last));
    }
}
