package org.mouseion.benchmarks.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mouseion.algorithms.answering.AnswerRanking;
import org.mouseion.algorithms.answering.PassageIndex;
import org.mouseion.algorithms.answering.QuestionKind;
import org.mouseion.algorithms.answering.Vectors;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.judgements.Half;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;

/// Which passage, and which sentence, answers a French question: beside plain Lucene over the same paragraphs.
public final class AnswerQuality implements Measurement {

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public String about() {
        return "how well French questions find the passage and the sentence that answers; --signs what each sign is worth,"
                + " --fit fits the weights anew and leaves them in the work folder";
    }

    @Override
    public Report measure(Options options) throws IOException {
        Piaf piaf = Piaf.read(options.shared());
        Circumstances around = Circumstances.of(
                name(),
                options,
                "PIAF 1.0, " + piaf.questions().size() + " questions to "
                        + piaf.passages().size() + " paragraphs");
        PassageIndex meaning = PassageIndex.of(piaf.passages(), HouseWords.analyser(), HouseWords.vectors());
        PassageIndex words = PassageIndex.of(piaf.passages(), HouseWords.analyser(), Vectors.NONE);
        Fits fits = options.has("fit") ? Fits.fit(piaf, meaning, words, options.work()) : Fits.shipped();
        List<Contestant> contestants = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        try (PlainLucene texts = new PlainLucene(piaf.passages(), false);
                PlainLucene headed = new PlainLucene(piaf.passages(), true)) {
            contestants.add(Contestant.of("Lucene, text", texts));
            contestants.add(Contestant.of("Lucene, heading and text", headed));
            contestants.add(
                    Contestant.of("ours, words alone", AnswerRanking.of(words, fits.words(), fits.wordsConfidence())));
            AnswerRanking ours = AnswerRanking.of(meaning, fits.meaning(), fits.meaningConfidence());
            contestants.add(Contestant.of("ours", ours));
            Map<String, List<Outcome>> report = new TreeMap<>();
            for (Half half : List.of(Half.REPORT, Half.FIT)) {
                tables.add(compare(half, contestants, piaf.of(half), half == Half.REPORT ? report : new TreeMap<>()));
            }
            Goals goals =
                    Goals.of(report.getOrDefault("Lucene, text", List.of()), report.getOrDefault("ours", List.of()));
            tables.addFirst(goals.table());
            tables.add(byKind(report.getOrDefault("ours", List.of())));
            tables.addAll(beliefs(ours, piaf.of(Half.REPORT)));
            if (options.has("signs")) {
                tables.add(SignWorth.table(meaning, piaf));
            }
            return new Report(name(), around, tables, List.of(), goals.acceptable());
        }
    }

    private static Table compare(
            Half half, List<Contestant> contestants, List<Piaf.Asked> questions, Map<String, List<Outcome>> outcomes)
            throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (Contestant contestant : contestants) {
            long before = System.nanoTime();
            List<Outcome> of = new ArrayList<>();
            for (Piaf.Asked asked : questions) {
                of.add(contestant.ask(asked));
            }
            double milliseconds = (System.nanoTime() - before) / 1e6 / questions.size();
            List<Object> row = new ArrayList<>(List.of(contestant.name()));
            row.addAll(Outcome.figures(of));
            row.add(milliseconds);
            rows.add(row);
            outcomes.put(contestant.name(), of);
        }
        return new Table(
                questions.size() + " questions of the half to " + (half == Half.FIT ? "fit on" : "report"),
                List.of("by", "nDCG@10", "recall@10", "MRR", "passage first", "sentence first", "ms a question"),
                rows);
    }

    private static Table byKind(List<Outcome> outcomes) {
        Map<QuestionKind, List<Outcome>> kinds =
                outcomes.stream().collect(Collectors.groupingBy(Outcome::kind, TreeMap::new, Collectors.toList()));
        List<List<Object>> rows = new ArrayList<>();
        kinds.forEach((kind, of) -> {
            List<Object> row = new ArrayList<>(List.of(kind.name().toLowerCase(Locale.ROOT), of.size()));
            row.addAll(Outcome.figures(of));
            rows.add(row);
        });
        return new Table(
                "By what is asked for, the half to report",
                List.of("kind", "questions", "nDCG@10", "recall@10", "MRR", "passage first", "sentence first"),
                rows);
    }

    private static List<Table> beliefs(AnswerRanking ours, List<Piaf.Asked> questions) {
        List<Believed> believed = Believed.ask(ours, questions);
        Calibration sentences = Calibration.ofSentences(believed);
        Calibration passages = Calibration.ofPassages(believed);
        return List.of(
                new Table(
                        "Expected calibration error, the half to report, every question also without its article",
                        List.of("of", "answers", "error"),
                        List.of(
                                List.of("sentence", believed.size(), sentences.error()),
                                List.of("passage", believed.size(), passages.error()))),
                sentences.reliability("That the sentence answers"),
                passages.reliability("That the answer is in the passage"),
                sentences.thresholds("Speaking from a probability of the sentence on"),
                passages.thresholds("Speaking from a probability of the passage on"));
    }
}
