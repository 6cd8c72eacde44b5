package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.documents.Shown;
import org.mouseion.app.discovery.index.documents.WorkVectors;
import org.mouseion.app.discovery.search.words.Part;

/// Search by meaning, where a vector engine is plugged in and the index holds vectors.
///
/// How near a work is in meaning is one more sign among those that bring it forward, and works that are near without
/// having the words are added where the words find less than a page: in other words, or in another language. Nothing
/// that the words find is ever hidden, and the count says what is there.
final class Meaning {

    /// Where the words find at least a page of works, nothing is added to them.
    private static final int ENOUGH = 24;

    /// Works added at most.
    private static final int ADDED = 24;

    /// The nearest among which the best are chosen word by word.
    private static final int LOOKED_AT = 100;

    private static final Set<TextField> TELLING =
            Set.of(TextField.TITLE, TextField.KIND, TextField.SUBJECT, TextField.MATERIAL);

    /// In more works than this, nearness is not computed: a line that so many answer to says little.
    private static final int MOST_COMPUTED = 5_000;

    private final WorkIndex index;
    private final Matching matching;
    private final WorkVectors vectors;
    private final Optional<LineVectors> lines;

    /// @param lines nothing where no engine is plugged in
    Meaning(WorkIndex index, Matching matching, WorkVectors vectors, Optional<LineVectors> lines) {
        this.index = index;
        this.matching = matching;
        this.vectors = vectors;
        this.lines = lines;
    }

    /// The plan with what its line means, where somebody can tell.
    Plan of(Plan plan) {
        if (plan.hasMeaning() || !mayHelp(plan)) {
            return plan;
        }
        return plan.meaning(lines.orElseThrow().of(line(plan), plan.query().locale()));
    }

    /// The line without what must not be there.
    private static String line(Plan plan) {
        return plan.line().replaceAll("(^|\\s)[-−](\"[^\"]*\"?|\\S+)", " ");
    }

    /// Asked before anything costly: whether there is an engine, an index with vectors, and words that mean something.
    private boolean mayHelp(Plan plan) {
        return lines.filter(vectors -> vectors.areThere(plan.asked().words())).isPresent() && index.hasVectors();
    }

    /// Whether every word of the line is one the engine learned, so that none should be taken for a typing error.
    boolean isPlain(Plan plan) {
        return plan.hasMeaning()
                && lines.filter(vectors -> vectors.knows(plan.query().words())).isPresent();
    }

    /// Whether the line has words that nobody here knows the meaning of: of another script.
    boolean isLost(Plan plan) {
        return !plan.hasMeaning()
                && mayHelp(plan)
                && lines.filter(LineVectors::readsEveryLanguage).isPresent();
    }

    /// The plan with works of like meaning beside those its words find, where these are few.
    ///
    /// @param total how many its words find
    Plan beside(Plan plan, long total) {
        if (!plan.hasMeaning() || total >= ENOUGH && !plan.isRelaxed() || !mayAdd(plan, total)) {
            return plan;
        }
        List<Clause> within = new ArrayList<>(Matching.filters(plan.query()));
        boolean answered = total > 0 && !plan.isRelaxed();
        within.add(
                answered ? matching.besideWords(plan.asked(), plan.atLeast()) : matching.whateverWords(plan.asked()));
        List<WorkIndex.Near> near =
                index.nearest(plan.meaning(), new Clause.Mix(List.of(), List.of(), 0, within, List.of()), LOOKED_AT);
        double least = near.isEmpty()
                ? 0
                : Math.max(Weights.NEAR, Weights.NEAR_SHARE * near.getFirst().cosine());
        List<WorkIndex.Near> worth =
                near.stream().filter(work -> work.cosine() >= least).toList();
        if (worth.isEmpty()) {
            return plan;
        }
        return plan.with(new Beside(
                answered
                        ? worth.stream()
                                .limit(ADDED)
                                .map(work -> new Beside.Work(work.work(), 0, false))
                                .toList()
                        : best(plan, worth),
                total == 0));
    }

    /// The best of the nearest, each word of the line compared with each of a work: what a cosine of means blurs.
    private List<Beside.Work> best(Plan plan, List<WorkIndex.Near> near) {
        List<Long> ids = near.stream().map(WorkIndex.Near::work).toList();
        Map<Long, String> texts = new HashMap<>();
        index.find(Lookup.best(new Clause.These(ids), ids.size()))
                .rows()
                .forEach(row -> texts.put(row.work(), text(row)));
        double[] wordByWord = lines.orElseThrow()
                .wordByWord(
                        line(plan),
                        ids.stream().map(id -> texts.getOrDefault(id, "")).toList());
        Set<Long> found = plan.isRelaxed() ? found(plan, ids) : Set.of();
        double sure = plan.sureness();
        return IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -near.get(i).cosine() - Weights.WORD_BY_WORD * sure * wordByWord[i]))
                .limit(ADDED)
                .map(i -> new Beside.Work(ids.get(i), sure * wordByWord[i], found.contains(ids.get(i))))
                .toList();
    }

    private Set<Long> found(Plan plan, List<Long> ids) {
        Clause both = matching.words(plan.asked(), plan.atLeast()).where(List.of(new Clause.These(ids)));
        return index.find(Lookup.best(both, ids.size())).rows().stream()
                .map(Findings.Row::work)
                .collect(Collectors.toSet());
    }

    /// What a work is called and shows, as the index keeps it.
    private static String text(Findings.Row row) {
        return Shown.read(row.shown()).lines().stream()
                .filter(line -> TELLING.contains(line.field()))
                .map(Shown.Line::text)
                .collect(Collectors.joining(". "));
    }

    /// Who types a number, a whole title, a maker's whole name or puts words in quotes wants just that.
    private boolean mayAdd(Plan plan, long total) {
        return plan.asked().line().numbers().isEmpty()
                && plan.asked().parts().stream().noneMatch(Part.Phrase.class::isInstance)
                && (total == 0
                        || index.find(Lookup.count(Matching.called(plan.asked())))
                                        .total()
                                == 0);
    }

    /// The plan by which results are put in order: without meaning where that would cost too much or not all works have
    /// their vector yet.
    ///
    /// @param total how many it finds
    Plan forOrder(Plan plan, long total) {
        return plan.hasMeaning() && (total > MOST_COMPUTED || !vectors.areComplete())
                ? plan.meaning(Plan.NOTHING)
                : plan;
    }
}
