package org.mouseion.app.discovery.guide.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Questions, runs and results in PostgreSQL.
@Component
public class BenchRecords {

    /// Runs of a series that are kept.
    private static final int RUNS_KEPT = 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final Clock clock;

    BenchRecords(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param source the source whose draft was rehearsed, 0 for none
    /// @param figures null while it is under way
    public record Run(
            long id,
            String series,
            long source,
            Instant made,
            long who,
            @Nullable Figures figures) {}

    public record Result(BenchQuestion question, Judged judged) {}

    /// Puts the questions in place of those the series had.
    @Transactional
    public void replace(String series, List<BenchQuestion> questions) {
        sql.sql("delete from discovery.guide_bench where series = ?")
                .param(series)
                .update();
        for (BenchQuestion q : questions) {
            sql.sql("insert into discovery.guide_bench (series, name, language, kind, question, expected)"
                            + " values (?, ?, ?, ?, ?, ?::jsonb)")
                    .params(
                            series,
                            q.name(),
                            q.language(),
                            q.kind().name(),
                            q.question(),
                            JSON.writeValueAsString(q.expected()))
                    .update();
        }
    }

    public List<String> listSeries() {
        return sql.sql("select distinct series from discovery.guide_bench order by series")
                .query((row, n) -> row.getString("series"))
                .list();
    }

    public List<BenchQuestion> list(String series) {
        return sql.sql("select * from discovery.guide_bench where series = ? order by id")
                .param(series)
                .query((row, n) -> new BenchQuestion(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("language"),
                        BenchQuestion.Kind.valueOf(row.getString("kind")),
                        row.getString("question"),
                        JSON.readValue(row.getString("expected"), BenchQuestion.Expected.class)))
                .list();
    }

    long begin(String series, long source, long who) {
        sql.sql("delete from discovery.guide_run where series = ? and id not in"
                        + " (select id from discovery.guide_run where series = ? order by id desc limit ?)")
                .params(series, series, RUNS_KEPT - 1)
                .update();
        return sql.sql(
                        "insert into discovery.guide_run (series, source, made, who) values (?, nullif(?, 0::bigint), ?, ?) returning id")
                .params(series, source, clock.instant().atOffset(ZoneOffset.UTC), who)
                .query(Long.class)
                .single();
    }

    void keep(long run, BenchQuestion question, Judged judged) {
        sql.sql(
                        "insert into discovery.guide_result (run, question, verdict, answer) values (?, ?, ?, ?::jsonb)"
                                + " on conflict (run, question) do update set verdict = excluded.verdict, answer = excluded.answer")
                .params(run, question.id(), judged.verdict().name(), JSON.writeValueAsString(judged))
                .update();
    }

    void end(long run) {
        Run now = find(run).orElseThrow();
        Map<BenchQuestion, Judged> all = new LinkedHashMap<>();
        listResults(now).forEach(result -> all.put(result.question(), result.judged()));
        sql.sql("update discovery.guide_run set figures = ?::jsonb where id = ?")
                .params(JSON.writeValueAsString(Figures.of(all)), run)
                .update();
    }

    public Optional<Run> find(long run) {
        return runs("where id = ?", run).stream().findFirst();
    }

    /// The newest first.
    public List<Run> listRuns(String series) {
        return runs("where series = ? order by id desc", series);
    }

    private List<Run> runs(String where, Object parameter) {
        return sql.sql("select * from discovery.guide_run " + where)
                .param(parameter)
                .query((row, n) -> {
                    String figures = row.getString("figures");
                    return new Run(
                            row.getLong("id"),
                            row.getString("series"),
                            row.getLong("source"),
                            row.getObject("made", OffsetDateTime.class).toInstant(),
                            row.getLong("who"),
                            figures == null ? null : JSON.readValue(figures, Figures.class));
                })
                .list();
    }

    /// In the order of the questions; those whose question is there no more are left out.
    public List<Result> listResults(Run run) {
        Map<Long, Judged> judged = new LinkedHashMap<>();
        sql.sql("select question, answer from discovery.guide_result where run = ?")
                .param(run.id())
                .query(row -> {
                    judged.put(row.getLong("question"), JSON.readValue(row.getString("answer"), Judged.class));
                });
        return list(run.series()).stream()
                .flatMap(question -> Optional.ofNullable(judged.get(question.id())).stream()
                        .map(known -> new Result(question, known)))
                .toList();
    }
}
