package org.mouseion.benchmarks.recall;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.knowledge.Derivative;
import org.mouseion.app.knowledge.Derivatives;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.house.MeasuredHouse;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists what rests on one source: ten thousand derivatives at one, two and three removes, among a hundred thousand.
public final class RecallSpeed implements Measurement {

    /// First number of what is made for the measurement, far above any of a house.
    private static final long BASE = 900_000_000_000L;
    private static final int RESTING = 10_000;
    private static final int OTHERS = 90_000;
    private static final int TIMES = 30;
    private static final double ACCEPTABLE_MS = 1_000;

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public String about() {
        return "listing the 10,000 derivatives that rest on a source, among 100,000; --times N";
    }

    @Override
    public Report measure(Options options) {
        Path data = options.work().resolve("recall");
        Circumstances around = Circumstances.of(name(), options, "made for the measurement");
        List<Double> took = new ArrayList<>();
        try (MeasuredHouse house = MeasuredHouse.open(data)) {
            make(house.get(JdbcClient.class));
            Derivatives derivatives = house.get(Derivatives.class);
            List<Ground> source = List.of(new Ground.OfSource(new SourceId(BASE)));
            for (int time = -3; time < options.number("times", TIMES); time++) {
                long start = System.nanoTime();
                List<Derivative> found = derivatives.listResting(source);
                double ms = (System.nanoTime() - start) / 1e6;
                if (found.size() != RESTING) {
                    throw new IllegalStateException("Of " + RESTING + " derivatives " + found.size() + " were listed");
                }
                if (time >= 0) {
                    took.add(ms);
                }
            }
        }
        List<Double> sorted = took.stream().sorted().toList();
        double slow = sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
        return new Report(
                name(),
                around,
                List.of(new Table(
                        "Listing " + RESTING + " derivatives among " + (RESTING + OTHERS) + ", ms",
                        List.of("fastest", "median", "95 %", "slowest", "times"),
                        List.of(List.of(
                                sorted.getFirst(),
                                sorted.get(sorted.size() / 2),
                                slow,
                                sorted.getLast(),
                                sorted.size())))),
                List.of(
                        "Half rest on statements of the source, a quarter on those, a quarter on these in turn. All are found"
                                + " each time, or the measurement stops."),
                slow < ACCEPTABLE_MS);
    }

    /// Two sources of 100 passages with 5 statements each; derivatives of the first, and nine times as many of the
    /// other.
    private static void make(JdbcClient sql) {
        sql.sql("delete from knowledge.derivative where id >= " + BASE).update();
        sql.sql("delete from knowledge.statement where id >= " + BASE).update();
        sql.sql("delete from knowledge.passage where id >= " + BASE).update();
        sql.sql("delete from knowledge.source where id >= " + BASE).update();
        sql.sql("insert into knowledge.source (id, version, kind, state, title, language, owner, changed)"
                        + " select %d + i, 1, 'PAGE', 'PUBLISHED', 'Measured', 'en', 'Measurement', now()"
                                .formatted(BASE)
                        + " from generate_series(0, 1) i")
                .update();
        sql.sql("insert into knowledge.passage (id, source, version, anchor, text, language, position)"
                        + " select %d + 10 + i, %d + i / 100, 1, 'a' || i, 'words', 'en', i".formatted(BASE, BASE)
                        + " from generate_series(0, 199) i")
                .update();
        sql.sql("insert into knowledge.statement (id, version, source, passage, text, language, state, changed)"
                        + " select %d + 1000 + i, 1, %d + i / 500, %d + 10 + i / 5, 'words', 'en', 'ACCEPTED', now()"
                                .formatted(BASE, BASE, BASE)
                        + " from generate_series(0, 999) i")
                .update();
        derive(sql, 10_000, RESTING, 0);
        derive(sql, 100_000, OTHERS, 500);
        sql.sql("analyze knowledge.derivative, knowledge.derivative_ground, knowledge.statement, knowledge.passage")
                .update();
    }

    private static void derive(JdbcClient sql, long from, int count, int statement) {
        sql.sql("insert into knowledge.derivative (id, kind, key, title, language, state, changed)"
                        + " select %d + i, 'ANSWER', 'bench:' || (%d + i), 'Answer ' || i,".formatted(BASE + from, from)
                        + " (array['fr', 'en', 'nl', 'es'])[1 + i %% 4], 'STANDING', now()".formatted()
                        + " from generate_series(0, %d) i".formatted(count - 1))
                .update();
        sql.sql("""
                insert into knowledge.derivative_ground (derivative, kind, ground)
                select %1$d + i,
                  case when i < %2$d then 'STATEMENT' else 'DERIVATIVE' end,
                  case when i < %2$d then %4$d + i %% 500
                       when i < %3$d then %1$d + (i - %2$d)
                       else %1$d + (i - %3$d + %2$d) end
                from generate_series(0, %5$d) i""".formatted(BASE + from, count / 2, count * 3 / 4, BASE + 1000 + statement, count - 1))
                .update();
    }
}
