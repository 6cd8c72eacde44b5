package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Identifiers;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.index.documents.Shown;
import org.mouseion.app.discovery.index.documents.WorkText;
import org.mouseion.app.discovery.index.vectors.MeaningPairs;
import org.mouseion.app.discovery.search.words.Part;
import org.mouseion.app.discovery.search.words.Widening;
import org.mouseion.app.platform.Reason;

/// Says of each work in a few words why it was found: where the words stand.
final class Whys {

    private static final int MOST = 3;

    private final Analysis analysis;
    private final Vocabulary vocabulary;
    private final Works works;
    private final MeaningPairs pairs;
    private final ColourWhys colours;

    Whys(Analysis analysis, Vocabulary vocabulary, Works works, MeaningPairs pairs, ColourWhys colours) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.works = works;
        this.pairs = pairs;
        this.colours = colours;
    }

    List<Found.Hit> hits(Plan plan, List<Findings.Row> rows) {
        Sought sought = Sought.of(plan, analysis, vocabulary);
        Map<Long, List<Reason>> beside = beside(plan, rows);
        Map<Long, List<Reason>> coloured = colours.of(plan.query(), rows);
        return rows.stream()
                .map(row -> hit(row, sought, beside, coloured.getOrDefault(row.work(), List.of())))
                .toList();
    }

    private Found.Hit hit(Findings.Row row, Sought sought, Map<Long, List<Reason>> beside, List<Reason> coloured) {
        List<Shown.Line> lines = Shown.read(row.shown()).lines();
        List<Reason> near = beside.get(row.work());
        List<Reason> why = new ArrayList<>(coloured);
        why.addAll(near == null ? why(lines, sought) : near);
        return new Found.Hit(
                new WorkId(row.work()), row.score(), why, sought.hasWords() ? otherLanguage(lines, sought) : null);
    }

    /// Of works that only their meaning brought: which words are near to which.
    private Map<Long, List<Reason>> beside(Plan plan, List<Findings.Row> rows) {
        List<WorkId> near = rows.stream()
                .filter(row -> plan.isBeside(row.work()))
                .map(row -> new WorkId(row.work()))
                .toList();
        if (near.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Reason>> reasons = new HashMap<>();
        for (Work work : works.list(near)) {
            String told = pairs.tell(plan.line(), WorkText.of(work.facts()), MOST);
            reasons.put(
                    work.id().value(),
                    List.of(
                            told.isEmpty()
                                    ? Reason.of("search.why.near", 1)
                                    : Reason.of("search.why.meaning", 1, told)));
        }
        return reasons;
    }

    /// The language of a title in which nothing stands as it was typed.
    private @Nullable String otherLanguage(List<Shown.Line> lines, Sought sought) {
        String language = null;
        for (Shown.Line line : lines) {
            if (sought.isLiterallyIn(line, analysis)) {
                return null;
            }
            String tag = line.field() == TextField.TITLE ? line.value() : null;
            if (tag != null && !tag.equals(Texts.UNDETERMINED)) {
                String written = Locale.forLanguageTag(tag).getLanguage();
                if (written.equals(sought.locale().getLanguage())) {
                    return null;
                }
                language = language == null ? written : language;
            }
        }
        return language;
    }

    private List<Reason> why(List<Shown.Line> lines, Sought sought) {
        if (sought.isEmpty()) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        for (Shown.Line line : lines) {
            double weight = sought.weigh(line, analysis);
            if (weight > 0) {
                reasons.add(reason(line, weight, sought));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::value).reversed());
        Set<List<Object>> said = new HashSet<>();
        List<Reason> best = reasons.stream()
                .filter(reason -> said.add(List.of(reason.key(), reason.arguments())))
                .limit(MOST)
                .toList();
        return best.isEmpty() && sought.hasWords() ? List.of(Reason.of("search.why.text", 0)) : best;
    }

    private Reason reason(Shown.Line line, double weight, Sought sought) {
        return switch (line.field()) {
            case TITLE -> Reason.of("search.why.title", weight);
            case NOTE -> Reason.of("search.why.number", weight, line.text());
            default -> Reason.of("search.why." + line.field().key(), weight, label(line, sought.locale()));
        };
    }

    private String label(Shown.Line line, Locale locale) {
        String value = line.value();
        if (value == null || line.field() == TextField.MAKER || line.field() == TextField.PLACE) {
            return line.text();
        }
        return FacetValues.findId(value)
                .flatMap(id -> vocabulary.find(new ConceptId(id)))
                .map(concept -> concept.labels().in(locale))
                .filter(label -> !label.isEmpty())
                .orElse(line.text());
    }

    /// What is looked for, in the form in which lines are compared.
    ///
    /// @param words for each form, which of the words it is a form of, as bits
    /// @param typed the bits of words that were typed, not of their other names
    /// @param beginnings the letters that forms begin with, as bits: stems are words without their end
    private record Sought(
            Locale locale,
            Map<String, Long> words,
            long typed,
            long beginnings,
            Set<String> concepts,
            Set<String> numbers) {

        /// A longer line is read no further: where its first words stand says enough.
        private static final int MOST_WORDS = Long.SIZE;

        static Sought of(Plan plan, Analysis analysis, Vocabulary vocabulary) {
            List<Set<String>> words = new ArrayList<>();
            plan.asked().words().forEach(word -> words.add(analysis.forms(word)));
            long typed = words.size() >= Long.SIZE ? -1L : (1L << words.size()) - 1;
            plan.asked().parts().forEach(part -> words.addAll(otherwise(part, analysis)));
            Set<String> concepts = new HashSet<>();
            for (Part part : plan.asked().parts()) {
                List<Concept> named = switch (part) {
                    case Part.Word word -> word.concepts();
                    case Part.Name name -> name.concepts();
                    case Part.Phrase phrase -> List.<Concept>of();
                    case Part.Years years -> List.<Concept>of();
                };
                for (Concept concept : named) {
                    vocabulary.listNarrower(concept.id()).forEach(id -> concepts.add(FacetValues.of(id.value())));
                }
            }
            Map<String, Long> byForm = byForm(words);
            return new Sought(
                    plan.query().locale(),
                    byForm,
                    typed,
                    byForm.keySet().stream().mapToLong(Sought::beginning).reduce(0, (a, b) -> a | b),
                    concepts,
                    Set.copyOf(plan.asked().line().numbers()));
        }

        private static long beginning(String word) {
            return word.isEmpty() ? 0 : 1L << word.charAt(0);
        }

        private static Map<String, Long> byForm(List<Set<String>> words) {
            Map<String, Long> byForm = new HashMap<>();
            for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
                long bit = 1L << i;
                words.get(i).forEach(form -> byForm.merge(form, bit, (a, b) -> a | b));
            }
            return byForm;
        }

        /// What it is called besides, in single words.
        private static List<Set<String>> otherwise(Part part, Analysis analysis) {
            Widening widening = switch (part) {
                case Part.Word word -> word.widening();
                case Part.Name name -> name.widening();
                case Part.Phrase phrase -> Widening.NONE;
                case Part.Years years -> Widening.NONE;
            };
            Set<String> others = new HashSet<>();
            widening.labels()
                    .forEach((language, labels) -> labels.stream()
                            .filter(label -> label.size() == 1)
                            .forEach(label -> {
                                others.add(label.getFirst());
                                others.add(analysis.stem(label.getFirst(), language));
                            }));
            return others.isEmpty() ? List.of() : List.of(others);
        }

        boolean isEmpty() {
            return words.isEmpty() && concepts.isEmpty() && numbers.isEmpty();
        }

        boolean hasWords() {
            return !words.isEmpty();
        }

        double weigh(Shown.Line line, Analysis analysis) {
            if (line.field() == TextField.NOTE) {
                boolean named = !numbers.isEmpty()
                        && Identifiers.spellings(line.text()).stream().anyMatch(numbers::contains);
                return named ? Weights.NUMBER : 0;
            }
            double weight = 0;
            if (line.value() != null
                    && concepts.contains(line.value())
                    && line.field() != TextField.MAKER
                    && line.field() != TextField.TITLE) {
                weight += Weights.CONCEPT;
            }
            return weight + Long.bitCount(there(line, analysis)) * Weights.of(line.field());
        }

        /// Whether a word stands in the line as it was typed, but for its ending.
        boolean isLiterallyIn(Shown.Line line, Analysis analysis) {
            return (there(line, analysis) & typed) != 0;
        }

        private long there(Shown.Line line, Analysis analysis) {
            long there = 0;
            for (String word : analysis.words(line.text())) {
                if ((beginnings & beginning(word)) != 0) {
                    there |= words.getOrDefault(word, 0L);
                    for (String stem : analysis.stems(word)) {
                        there |= words.getOrDefault(stem, 0L);
                    }
                }
            }
            return there;
        }
    }
}
