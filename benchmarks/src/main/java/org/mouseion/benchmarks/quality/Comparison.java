package org.mouseion.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mouseion.algorithms.ranking.Judgement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.house.Collections;
import org.mouseion.benchmarks.judgements.AcrossQueries;
import org.mouseion.benchmarks.judgements.Half;
import org.mouseion.benchmarks.judgements.JudgedQuery;
import org.mouseion.benchmarks.judgements.Judgements;
import org.mouseion.benchmarks.judgements.RecordKey;
import org.mouseion.benchmarks.judgements.SourceRecords;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;

/// The same questions put to houses that differ only in what computes meaning, the answers set side by side.
///
/// The first is what the others are compared with. What is compared is the order of results, which is the
/// same each time it is asked for, so the houses are opened one after the other.
final class Comparison {

    /// Differences below this are none: a figure is a sum of fractions.
    private static final double NOTHING = 1e-9;

    private Comparison() {}

    static Report report(String name, List<Meanings> compared, Options options)
            throws IOException, InterruptedException {
        Map<JudgedQuery, Judgement<RecordKey>> usual =
                Judgements.of(SourceRecords.read(options.shared())).byQuery();
        Map<JudgedQuery, Judgement<RecordKey>> across =
                Judgements.across(SourceRecords.read(options.shared())).byQuery();
        boolean sampled = options.has("sample") || compared.stream().anyMatch(Meanings::isSlow);
        Path tate = sampled ? TateSample.write(options, english(usual, across)) : Collections.TATE.in(options.shared());
        Circumstances around = Circumstances.of(
                name,
                options,
                "demonstration museum, Joconde and "
                        + (sampled ? "of Tate's records those judged for an English query and 4,000 others" : "Tate")
                        + " in one house");
        List<List<Measured>> answers = new ArrayList<>();
        for (Meanings one : compared) {
            try (JudgedHouse house = JudgedHouse.open(one, options, sampled ? "sample" : "quality", tate)) {
                List<Measured> measured = new ArrayList<>(house.ask(usual, JudgedHouse::narrowed));
                measured.addAll(house.ask(across, JudgedHouse::narrowed));
                answers.add(measured);
            }
        }
        List<String> names = compared.stream().map(Meanings::name).toList();
        List<Integer> all =
                IntStream.range(0, answers.getFirst().size()).boxed().toList();
        List<Table> tables = new ArrayList<>();
        tables.add(table("nDCG@10", names, answers, all, Measured::ndcg));
        tables.add(table("success@10", names, answers, all, one -> one.goodInSight() ? 1 : 0));
        for (Half half : Half.values()) {
            List<Integer> of = all.stream()
                    .filter(i -> answers.getFirst().get(i).query().half() == half)
                    .toList();
            tables.add(table(
                    "nDCG@10, the half to " + (half == Half.FIT ? "fit on" : "report"),
                    names,
                    answers,
                    of,
                    Measured::ndcg));
        }
        return new Report(name, around, tables, List.of(), true);
    }

    private static Stream<Judgement<RecordKey>> english(
            Map<JudgedQuery, Judgement<RecordKey>> usual, Map<JudgedQuery, Judgement<RecordKey>> across) {
        return Stream.concat(usual.entrySet().stream(), across.entrySet().stream())
                .filter(judged -> judged.getKey().language().getLanguage().equals("en"))
                .map(Map.Entry::getValue);
    }

    /// @param chosen places of the queries in every list of answers
    private static Table table(
            String title,
            List<String> names,
            List<List<Measured>> answers,
            List<Integer> chosen,
            ToDoubleFunction<Measured> figure) {
        List<String> columns = new ArrayList<>(List.of("group", "queries", names.getFirst()));
        names.stream().skip(1).forEach(name -> columns.addAll(List.of(name, name + " gains", "better", "worse")));
        List<List<Object>> rows = new ArrayList<>();
        groups(answers.getFirst(), chosen).forEach((group, places) -> {
            List<Object> row = new ArrayList<>(List.of(group, places.size()));
            for (int house = 0; house < names.size(); house++) {
                List<Measured> first = answers.getFirst();
                List<Measured> here = answers.get(house);
                double mean = mean(here, places, figure);
                row.add(mean);
                if (house > 0) {
                    row.add(mean - mean(first, places, figure));
                    row.add(count(places, i -> figure.applyAsDouble(here.get(i)) - figure.applyAsDouble(first.get(i))));
                    row.add(count(places, i -> figure.applyAsDouble(first.get(i)) - figure.applyAsDouble(here.get(i))));
                }
            }
            rows.add(row);
        });
        return new Table(title, columns, rows);
    }

    private static Map<String, List<Integer>> groups(List<Measured> measured, List<Integer> chosen) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        List<String> names = Stream.concat(SearchQuality.GROUPS.stream(), AcrossQueries.groups().stream())
                .toList();
        for (String group : names) {
            List<Integer> of = chosen.stream()
                    .filter(i -> measured.get(i).query().group().equals(group))
                    .toList();
            if (!of.isEmpty()) {
                groups.put(group, of);
            }
        }
        return groups;
    }

    private static double mean(List<Measured> of, List<Integer> places, ToDoubleFunction<Measured> figure) {
        return places.stream()
                .mapToDouble(i -> figure.applyAsDouble(of.get(i)))
                .average()
                .orElse(0);
    }

    private static long count(List<Integer> places, ToDoubleFunction<Integer> difference) {
        return places.stream()
                .filter(i -> difference.applyAsDouble(i) > NOTHING)
                .count();
    }
}
