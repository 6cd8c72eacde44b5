package org.mouseion.benchmarks.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;

/// Pictures that look alike: each part by itself and all together, treated pictures found again, and the
/// time.
///
/// `--each` drawings of every family in each half (default 14), `--many` pictures to time a question
/// among (100,000), `--tune` to choose weights and bounds on the first half and print them.
public final class LooksQuality implements Measurement {

    private static final long SEED = 20_261_123L;
    /// Every so many drawings are treated.
    private static final int STEP = 3;

    @Override
    public String name() {
        return "looks";
    }

    @Override
    public String about() {
        return "pictures that look alike: what each part finds, treated pictures found again, time";
    }

    @Override
    public Report measure(Options options) {
        Circumstances around = Circumstances.of(name(), options, "drawings of nine families in eight inks, made here");
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        int each = options.number("each", 14);
        List<Table> tables = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        notes.add(
                "Drawings are cleaner than photographs of works: grain and palette are easier here than in a museum.");
        if (options.has("tune")) {
            Half half = new Half(each, 1_000, random);
            notes.add("Chosen on the first half: " + Parts.chosen(half));
            tables.add(Treated.distances(half, STEP, random));
            tables.add(Parts.table(half));
            return new Report(name(), around, tables, notes, true);
        }
        Half half = new Half(each, 5_000, random);
        if (!options.has("speed")) {
            tables.add(Parts.table(half));
            tables.add(Treated.table(half, STEP, random));
        }
        tables.add(LooksSpeed.table(half, options.number("many", 100_000), random));
        tables.add(LooksSpeed.memory(half, options.number("many", 100_000), random));
        return new Report(name(), around, tables, notes, true);
    }
}
