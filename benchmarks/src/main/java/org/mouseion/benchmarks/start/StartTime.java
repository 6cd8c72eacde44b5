package org.mouseion.benchmarks.start;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/// Starts the house several times on Tate and Carnegie, as the launcher does, and looks at its memory after a while.
public final class StartTime implements Measurement {

    private static final int TIMES = 5;
    private static final int IDLE = 60;
    private static final int PAGES = 40;
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
            // Vectors take far longer than this measurement may; a house that computes them is not at rest.
            house.get(JdbcClient.class).sql("delete from discovery.to_embed").update();
        }
        List<Double> seconds = new ArrayList<>();
        List<List<Object>> memory = new ArrayList<>();
        int times = options.number("times", TIMES);
        for (int time = 1; time <= times; time++) {
            try (ServedHouse house = ServedHouse.start(data)) {
                seconds.add(house.tookToOpen().toMillis() / 1000.0);
                if (time == times) {
                    memory.add(row("the first page was served", house, data));
                    visit(house);
                    memory.add(row(PAGES + " pages later", house, data));
                    int idle = options.number("idle", IDLE);
                    Thread.sleep(Duration.ofSeconds(idle));
                    memory.add(row("at rest for " + idle + " s", house, data));
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
                                "Memory, MiB",
                                List.of(
                                        "when",
                                        "the house, resident",
                                        "of it in no file",
                                        "its PostgreSQL, proportional"),
                                memory)),
                List.of(
                        "From ./mouseion serve, the launcher included. PostgreSQL was stopped before each start: it is part of"
                                + " what is measured.",
                        "Resident: VmRSS, all that lies in memory. In no file: RssAnon, what the system cannot take back; the rest"
                                + " are pages of the index, the libraries and the AOT cache. Proportional: Pss over all processes of"
                                + " PostgreSQL, because its buffers would be counted once for every connection.",
                        "Vectors still missing were struck from the list, so that nothing was at work; the text embedder is loaded."),
                true);
    }

    private static List<Object> row(String when, ServedHouse house, Path data) throws IOException {
        return List.of(
                when,
                Memory.resident(house.pid()) / MIB,
                Memory.anonymous(house.pid()) / MIB,
                Memory.proportional(Memory.postmaster(data)) / MIB);
    }

    /// Searches in four languages, as visitors would before they leave.
    private static void visit(ServedHouse house) throws IOException, InterruptedException {
        List<String> words =
                List.of("boat", "portrait", "london", "blue", "river", "turner", "horse", "garden", "war", "sea");
        try (HttpClient visitor = HttpClient.newHttpClient()) {
            for (int page = 0; page < PAGES; page++) {
                String address = "/" + List.of("en", "fr", "nl", "es").get(page % 4) + "/search?q="
                        + words.get(page % words.size()) + "&page=" + (1 + page / words.size());
                visitor.send(
                        HttpRequest.newBuilder(house.address().resolve(address)).build(), BodyHandlers.discarding());
            }
        }
    }
}
