package org.mouseion.app.discovery.search.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.discovery.index.analysis.Analysis;

/// Gathers the other names of what words mean, from the house's vocabulary and from the [Thesaurus].
///
/// A word is looked up in the language of the page first; only where that knows nothing, in the three others: "pain" is
/// bread to a French visitor, and to an English one only by chance.
final class Widener {

    /// Names of one thing in one language; more is a list of everything.
    private static final int MOST = 6;

    /// Years beyond which a name says more of a style than of a date: whoever seeks "gothique" is not served by all
    /// that
    /// was made from 1150 to 1520.
    private static final int LONGEST_PERIOD = 70;

    private final Thesaurus thesaurus;
    private final Analysis analysis;

    Widener(Thesaurus thesaurus, Analysis analysis) {
        this.thesaurus = thesaurus;
        this.analysis = analysis;
    }

    Widening widen(List<String> words, List<Concept> concepts, Locale locale) {
        Gathered all = new Gathered(words);
        String page = locale.getLanguage();
        List<Thesaurus.Entry> entries = thesaurus.find(words, page);
        boolean own = !entries.isEmpty() || !concepts.isEmpty();
        if (!own) {
            entries = Thesaurus.LANGUAGES.stream()
                    .flatMap(language -> thesaurus.find(words, language).stream())
                    .distinct()
                    .toList();
        }
        entries.forEach(all::add);
        concepts.stream().filter(concept -> isCalled(concept, words)).forEach(all::add);
        return all.close(own);
    }

    /// Whether the words are the concept's own name: a vocabulary may gather narrower things as other labels, and
    /// whoever
    /// seeks a unicorn does not seek every creature of fable.
    private boolean isCalled(Concept concept, List<String> words) {
        return concept.labels().byTag().entrySet().stream()
                .anyMatch(label ->
                        stems(analysis.words(label.getValue()), label.getKey()).equals(stems(words, label.getKey())));
    }

    private List<String> stems(List<String> words, String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return words.stream().map(word -> analysis.stem(word, language)).toList();
    }

    private final class Gathered {
        private final Set<Set<String>> typed = new LinkedHashSet<>();
        private final Map<String, Set<List<String>>> labels = new LinkedHashMap<>();
        private @Nullable Integer from;
        private @Nullable Integer to;

        Gathered(List<String> words) {
            words.forEach(word -> typed.add(analysis.forms(word)));
        }

        void add(Thesaurus.Entry entry) {
            entry.labels().forEach((language, names) -> names.forEach(name -> add(language, name)));
            years(entry.from(), entry.to());
        }

        void add(Concept concept) {
            concept.labels().byTag().forEach(this::addTagged);
            concept.alternatives().forEach((tag, names) -> names.forEach(name -> addTagged(tag, name)));
            years(concept.fromYear(), concept.toYear());
        }

        private void years(@Nullable Integer first, @Nullable Integer last) {
            if (first != null && last != null && from == null && last - first <= LONGEST_PERIOD) {
                from = first;
                to = last;
            }
        }

        private void addTagged(String tag, String name) {
            String language = Locale.forLanguageTag(tag).getLanguage();
            if (Thesaurus.LANGUAGES.contains(language)) {
                add(language, name);
            }
        }

        private void add(String language, String name) {
            List<String> words = analysis.words(name);
            Set<List<String>> there = labels.computeIfAbsent(language, l -> new LinkedHashSet<>());
            if (!words.isEmpty() && there.size() < MOST && !isTyped(words)) {
                there.add(words);
            }
        }

        /// The words as typed, but for their endings, are looked for already.
        private boolean isTyped(List<String> words) {
            return words.size() == typed.size()
                    && words.stream()
                            .allMatch(word -> typed.stream()
                                    .anyMatch(forms ->
                                            analysis.forms(word).stream().anyMatch(forms::contains)));
        }

        Widening close(boolean own) {
            Map<String, List<List<String>>> kept = new LinkedHashMap<>();
            labels.forEach((language, names) -> {
                if (!names.isEmpty()) {
                    kept.put(language, new ArrayList<>(names));
                }
            });
            return new Widening(kept, own, from, to);
        }
    }
}
