package org.mouseion.benchmarks.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.algorithms.ranking.Judgement;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.judgements.AcrossQueries;
import org.mouseion.benchmarks.judgements.Half;
import org.mouseion.benchmarks.judgements.JudgedQuery;
import org.mouseion.benchmarks.judgements.Judgements;
import org.mouseion.benchmarks.judgements.RecordKey;
import org.mouseion.benchmarks.judgements.SourceRecords;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;

/// How well words in one language find records written in another.
///
/// Every question is asked twice: within the collection that speaks the other language, which is what is
/// reported, and over the whole house, where records in the language of the words also answer and take places
/// although only the others were judged; that figure is too low, and says what a visitor sees who chooses
/// nothing.
public final class AcrossLanguages implements Measurement {

    @Override
    public String name() {
        return "across";
    }

    @Override
    public String about() {
        return "how well words in one language find records in another; --vectors NAME (none for words alone), --model FILE,"
                + " --show lists what went wrong";
    }

    @Override
    public Report measure(Options options) throws IOException, InterruptedException {
        Meanings meanings = Meanings.one(options);
        Circumstances around = Circumstances.of(
                name(), options, "demonstration museum, Tate, Joconde in one house, vectors: " + meanings.name());
        Map<JudgedQuery, Judgement<RecordKey>> judgements =
                Judgements.across(SourceRecords.read(options.shared())).byQuery();
        Bounds bounds = Bounds.read();
        Map<String, Summary> summaries = new LinkedHashMap<>();
        List<Table> tables = new ArrayList<>();
        try (JudgedHouse house = JudgedHouse.open(meanings, options)) {
            List<Measured> within = house.ask(judgements, JudgedHouse::narrowed);
            byGroup(within).forEach((group, of) -> summaries.put(group, Summary.of(group, "", of)));
            tables.add(bounds.table(summaries));
            tables.add(table("Within the collection in the other language", within));
            for (Half half : Half.values()) {
                tables.add(table(
                        "The same, the half to " + (half == Half.FIT ? "fit on" : "report"),
                        within.stream()
                                .filter(one -> one.query().half() == half)
                                .toList()));
            }
            tables.add(table(
                    "Over the whole house, where only records of that collection count",
                    house.ask(judgements, JudgedHouse::everywhere)));
            if (options.has("show")) {
                tables.add(Faults.table(
                        within.stream().filter(one -> !one.goodInSight()).toList(), house.titles()));
            }
        }
        return new Report(name(), around, tables, List.of(), bounds.hold(summaries));
    }

    /// By group, those between languages first; fr-en are French words over English records.
    static Map<String, List<Measured>> byGroup(List<Measured> measured) {
        Map<String, List<Measured>> groups = new LinkedHashMap<>();
        for (String group : AcrossQueries.groups()) {
            groups.put(
                    group,
                    measured.stream()
                            .filter(one -> one.query().group().equals(group))
                            .toList());
        }
        return groups;
    }

    private static Table table(String title, List<Measured> measured) {
        List<List<Object>> rows = new ArrayList<>();
        byGroup(measured).forEach((group, of) -> {
            Summary summary = Summary.of(group, "", of);
            rows.add(List.of(group, summary.queries(), summary.inSight(), summary.good(), summary.ndcg()));
        });
        return new Table(title, List.of("words-records", "queries", "success@10", "success@1", "nDCG@10"), rows);
    }
}
