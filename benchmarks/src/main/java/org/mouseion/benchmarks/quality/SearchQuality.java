package org.mouseion.benchmarks.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.judgements.Judgements;
import org.mouseion.benchmarks.judgements.RecordKey;
import org.mouseion.benchmarks.judgements.SourceRecords;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;

/// Asks every judged query and measures what comes.
public final class SearchQuality implements Measurement {

    static final List<String> GROUPS =
            List.of("title", "maker-subject", "number", "misspelt", "name", "period", "topic", "across");

    @Override
    public String name() {
        return "quality";
    }

    @Override
    public String about() {
        return "how good the order of results is, for queries judged beforehand; --show lists what went wrong, --vectors NAME"
                + " names what computes meaning (none for words alone), --compare none,vectors,minilm sets several side by"
                + " side, --model FILE names the model of vectors, --anew imports again";
    }

    @Override
    public Report measure(Options options) throws IOException, InterruptedException {
        List<Meanings> compared = Meanings.compared(options);
        if (!compared.isEmpty()) {
            return Comparison.report(name(), compared, options);
        }
        Circumstances around = Circumstances.of(name(), options, "demonstration museum, Tate, Joconde in one house");
        List<Measured> measured;
        Map<RecordKey, String> titles;
        try (JudgedHouse house = JudgedHouse.open(Meanings.one(options), options)) {
            measured = house.ask(
                    Judgements.of(SourceRecords.read(options.shared())).byQuery(), JudgedHouse::narrowed);
            titles = house.titles();
        }
        Bounds bounds = Bounds.read();
        Map<String, Summary> summaries = summaries(measured);
        List<Table> tables = new ArrayList<>();
        tables.add(bounds.table(summaries));
        tables.add(table("By group", List.copyOf(summaries.values())));
        tables.add(table("By group and language", byLanguage(measured)));
        if (options.has("show")) {
            tables.add(Faults.table(measured, titles));
        }
        return new Report(name(), around, tables, List.of(), bounds.hold(summaries));
    }

    /// Over all languages: each group, and all known items that are not misspelt together.
    private static Map<String, Summary> summaries(List<Measured> measured) {
        Map<String, Summary> summaries = new LinkedHashMap<>();
        for (String group : GROUPS) {
            add(summaries, group, measured, one -> one.query().group().equals(group));
        }
        add(
                summaries,
                "known",
                measured,
                one -> one.isKnownItem() && !one.query().group().equals("misspelt"));
        add(summaries, "all but across", measured, one -> !one.query().group().equals("across"));
        return summaries;
    }

    private static void add(Map<String, Summary> to, String group, List<Measured> measured, Predicate<Measured> which) {
        List<Measured> of = measured.stream().filter(which).toList();
        if (!of.isEmpty()) {
            to.put(group, Summary.of(group, "all", of));
        }
    }

    private static List<Summary> byLanguage(List<Measured> measured) {
        List<Summary> rows = new ArrayList<>();
        for (String group : GROUPS) {
            for (String language : List.of("en", "fr", "nl", "es")) {
                List<Measured> of = measured.stream()
                        .filter(one -> one.query().group().equals(group)
                                && one.query().language().getLanguage().equals(language))
                        .toList();
                if (!of.isEmpty()) {
                    rows.add(Summary.of(group, language, of));
                }
            }
        }
        return rows;
    }

    private static Table table(String title, List<Summary> summaries) {
        return new Table(
                title,
                List.of("group", "language", "queries", "success@1", "MRR", "nDCG@10"),
                summaries.stream().map(Summary::row).toList());
    }
}
