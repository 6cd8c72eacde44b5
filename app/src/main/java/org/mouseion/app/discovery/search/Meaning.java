package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.ai.Languages;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.index.documents.Shown;
import org.mouseion.app.discovery.index.documents.WorkVectors;
import org.mouseion.app.discovery.search.words.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Search by meaning, where a vector engine is plugged in and the index holds vectors.
///
/// How near a work is in meaning is one more sign among those that bring it forward, and works that are near without
/// having the words are added where the words find less than a page: in other words, or in another language. Nothing
/// that the words find is ever hidden, and the count says what is there.
final class Meaning {

    private static final Logger log = LoggerFactory.getLogger(Meaning.class);

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

    /// Meanings of lines remembered, so that one is computed once for the count, the page and the next page.
    private static final int REMEMBERED = 200;

    /// What a word is worth whose meaning is guessed from its letters.
    private static final float GUESSED = 0.4f;

    private record Asked(String line, Locale locale) {}

    private final WorkIndex index;
    private final Matching matching;
    private final Analysis analysis;
    private final WorkVectors vectors;
    private final Optional<Embeddings> embeddings;
    private final Optional<Languages> languages;
    private final Map<Asked, float[]> lately = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, float[]> eldest) {
            return size() > REMEMBERED;
        }
    });

    Meaning(
            WorkIndex index,
            Matching matching,
            Analysis analysis,
            WorkVectors vectors,
            Optional<Embeddings> embeddings,
            Optional<Languages> languages) {
        this.index = index;
        this.matching = matching;
        this.analysis = analysis;
        this.vectors = vectors;
        this.embeddings = embeddings;
        this.languages = languages;
    }

    /// The plan with what its line means, where somebody can tell.
    Plan of(Plan plan) {
        if (plan.hasMeaning() || !mayHelp(plan)) {
            return plan;
        }
        return plan.meaning(
                lately.computeIfAbsent(new Asked(line(plan), plan.query().locale()), this::embed));
    }

    private static String line(Plan plan) {
        return withoutExclusions(plan.corrected() == null ? plan.query().words() : plan.corrected());
    }

    /// Asked before anything costly: whether there is an engine, an index with vectors, and words that mean something.
    private boolean mayHelp(Plan plan) {
        return embeddings.isPresent()
                && plan.asked().words().stream().anyMatch(this::meansSomething)
                && index.hasVectors();
    }

    private boolean meansSomething(String word) {
        return Character.isIdeographic(word.codePointAt(0)) || word.length() > 1 && !analysis.isStopword(word);
    }

    private static String withoutExclusions(String line) {
        return line.replaceAll("(^|\\s)-\\S+", " ");
    }

    /// Whether every word of the line is one the engine learned, so that none should be taken for a typing error.
    boolean isPlain(Plan plan) {
        return plan.hasMeaning()
                && embeddings
                        .filter(engine -> engine.knows(plan.query().words()))
                        .isPresent();
    }

    /// Whether the line has words that nobody here knows the meaning of: of another script.
    boolean isLost(Plan plan) {
        return !plan.hasMeaning() && mayHelp(plan) && embeddings.orElseThrow().isInstant();
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
        double[] wordByWord = embeddings
                .orElseThrow()
                .wordByWord(
                        line(plan),
                        ids.stream().map(id -> texts.getOrDefault(id, "")).toList());
        Set<Long> found = plan.isRelaxed() ? found(plan, ids) : Set.of();
        double sure = Math.sqrt(square(plan.meaning()));
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

    private static double square(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        return square;
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

    private float[] embed(Asked asked) {
        Embeddings engine = embeddings.orElseThrow();
        if (!engine.isInstant() && engine.findEngine(language(asked)).isEmpty()) {
            return Plan.NOTHING;
        }
        try {
            float[] vector = engine.embed(List.of(asked.line()), Embeddings.Use.QUERY)
                    .vectors()
                    .getFirst()
                    .toArray();
            return isSomething(vector) ? scaled(vector, sureness(asked.line(), engine)) : Plan.NOTHING;
        } catch (RuntimeException fault) {
            log.warn("The engine of vectors did not answer; search stays with words", fault);
            return Plan.NOTHING;
        }
    }

    /// How sure the engine is of the line, in [0, 1]: a word it only guesses at, as at a name, counts in part. The
    /// vector
    /// is made so long, and with it all that is reckoned from it.
    private float sureness(String line, Embeddings engine) {
        List<String> words =
                analysis.words(line).stream().filter(this::meansSomething).toList();
        long guessed = words.stream().filter(engine::guesses).count();
        return words.isEmpty() ? 1 : 1 - (1 - GUESSED) * guessed / words.size();
    }

    private static float[] scaled(float[] vector, float by) {
        float[] scaled = vector.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= by;
        }
        return scaled;
    }

    private String language(Asked asked) {
        return languages
                .flatMap(detector -> detector.findLanguage(asked.line()))
                .orElse(asked.locale().getLanguage());
    }

    private static boolean isSomething(float[] vector) {
        for (float value : vector) {
            if (value != 0) {
                return true;
            }
        }
        return false;
    }
}
