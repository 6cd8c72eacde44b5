package org.mouseion.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.house.Collections;
import org.mouseion.benchmarks.house.MeasuredHouse;
import org.mouseion.benchmarks.house.Memory;
import org.mouseion.benchmarks.house.ServedHouse;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;

/// Starts the house several times on Tate and Carnegie, as the launcher does, and looks at its memory after a while.
public final class StartTime implements Measurement {

    private static final int TIMES = 5;
    private static final int IDLE = 60;
    private static final double MIB = 1024 * 1024.0;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "from the start of the process to the first page, and memory at rest; --times N, --idle SECONDS, --data DIR";
    }

    @Override
    public Report measure(Options options) throws IOException, InterruptedException {
        Path data = options.find("data").map(Path::of).orElse(options.work().resolve("search"));
        Circumstances around = Circumstances.of(name(), options, "Tate and Carnegie, or the house of --data");
        try (MeasuredHouse house = MeasuredHouse.open(data)) {
            if (house.isEmpty()) {
                Collections.TATE.bringInto(house, options.shared());
                Collections.CARNEGIE.bringInto(house, options.shared());
            }
            house.awaitIndexed();
        }
        List<Double> seconds = new ArrayList<>();
        List<List<Object>> memory = new ArrayList<>();
        int times = options.number("times", TIMES);
        for (int time = 1; time <= times; time++) {
            try (ServedHouse house = ServedHouse.start(data)) {
                seconds.add(house.tookToOpen().toMillis() / 1000.0);
                if (time == times) {
                    Thread.sleep(Duration.ofSeconds(options.number("idle", IDLE)));
                    memory.add(List.of("the house (resident)", Memory.resident(house.pid()) / MIB));
                    memory.add(List.of(
                            "its PostgreSQL (proportional, all processes)",
                            Memory.proportional(Memory.postmaster(data)) / MIB));
                }
            }
        }
        List<Double> sorted = seconds.stream().sorted().toList();
        return new Report(
                name(),
                around,
                List.of(
                        new Table(
                                "From the start of the process to the first page, s",
                                List.of("fastest", "median", "slowest", "starts"),
                                List.of(List.of(
                                        sorted.getFirst(),
                                        sorted.get(sorted.size() / 2),
                                        sorted.getLast(),
                                        sorted.size()))),
                        new Table(
                                "Memory after " + options.number("idle", IDLE) + " s at rest, MiB",
                                List.of("process", "MiB"),
                                memory)),
                List.of("PostgreSQL was stopped before each start: it is part of what is measured."),
                true);
    }
}
