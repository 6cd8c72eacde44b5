package org.mouseion.algorithms.doubt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/// The old spellings of a word, by declared rules with weights.
///
/// Rules are applied to the modern form, up to three of them together, the likeliest first. A word that is
/// none of the common words of today may itself be an old spelling; to such a word they are applied the other
/// way round as well. The files `spellings-fr.tsv` and so on say where the weights come from.
public final class Spellings {

    /// The languages for which there are rules.
    public static final Set<String> LANGUAGES = Set.of("fr", "nl", "es", "en");

    /// No rules: a word is its own only spelling.
    public static final Spellings NONE = new Spellings(List.of(), List.of(), Set.of());

    /// Longer words are no words, and their spellings without number.
    private static final int LONGEST = 40;

    private static final int MOST_RULES = 3;
    private static final int MOST_FORMS = 250;
    private static final int MOST_STEPS = 400;
    private static final double LEAST_WEIGHT = 0.05;

    /// A word typed without accents may mean one with them.
    private static final double WITHOUT_ACCENTS = 0.7;

    /// A form that is itself a word of today more probably is that word.
    private static final double ANOTHER_WORD = 0.05;

    /// Who types an old spelling means it more often than not.
    private static final double BACKWARDS = 0.5;

    /// A habit seldom shows twice in one word.
    private static final double AGAIN = 0.4;

    private final List<Rewrite> rules;
    private final List<Rewrite> unaccented;
    private final List<Rewrite> backwards;
    private final Set<String> common;

    Spellings(List<Rewrite> rules, List<Rewrite> backwards, Set<String> common) {
        this.rules = List.copyOf(rules);
        this.backwards = List.copyOf(backwards);
        this.unaccented = rules.stream()
                .filter(rule -> !isPlain(rule.from()))
                .map(Spellings::unaccented)
                .toList();
        this.common = Set.copyOf(common);
    }

    /// The rules of these languages (`fr`, `nl`, `es`, `en`); others have none.
    public static Spellings of(Collection<String> languages) {
        List<Rewrite> rules = new ArrayList<>();
        List<Rewrite> backwards = new ArrayList<>();
        for (String language : languages) {
            if (LANGUAGES.contains(language)) {
                rules.addAll(Tables.rules(language));
                backwards.addAll(Tables.backwards(language, BACKWARDS));
            }
        }
        return new Spellings(rules, backwards, CommonWords.of(languages).keys());
    }

    /// The word itself first, then what else it may be written as, likeliest first.
    public List<Variant> variants(String word) {
        String typed = Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ſ', 's');
        String own = Keys.of(word);
        if (typed.length() > LONGEST) {
            return List.of(new Variant(own, 1, List.of()));
        }
        Map<String, Variant> found = new LinkedHashMap<>();
        Search search = new Search(isPlain(typed), common.contains(own));
        search.open.add(new Step(typed, 1, 1, false, List.of()));
        for (int steps = 0; !search.open.isEmpty() && found.size() < MOST_FORMS && steps < MOST_STEPS; steps++) {
            Step step = search.open.remove();
            String key = Keys.of(step.form());
            boolean another = !step.today() && !key.equals(own) && common.contains(key);
            double weight = another ? step.weight() * ANOTHER_WORD : step.weight();
            if (!key.isEmpty() && weight >= LEAST_WEIGHT) {
                found.putIfAbsent(key, new Variant(key, weight, step.why()));
            }
            search.extend(step);
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(Variant::weight).reversed())
                .toList();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static Rewrite unaccented(Rewrite rule) {
        String from = Normalizer.normalize(rule.from(), Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        return new Rewrite(
                from,
                rule.to(),
                rule.atStart(),
                rule.atEnd(),
                rule.inside(),
                rule.weight() * WITHOUT_ACCENTS,
                rule.often(),
                rule.said());
    }

    /// @param today whether a rule was applied backwards, so that today's words are what is looked for
    private record Step(String form, double weight, double often, boolean today, List<String> why) {}

    /// Best first over what the rules make of one word.
    private final class Search {
        private final boolean plain;
        private final boolean today;
        private final PriorityQueue<Step> open =
                new PriorityQueue<>(Comparator.<Step>comparingDouble(step -> step.weight() * step.often())
                        .reversed());
        private final Map<String, Double> reached = new HashMap<>();

        Search(boolean plain, boolean today) {
            this.plain = plain;
            this.today = today;
        }

        void extend(Step step) {
            if (step.why().size() == MOST_RULES) {
                return;
            }
            extend(step, rules, false);
            if (plain) {
                extend(step, unaccented, false);
            }
            if (!today) {
                extend(step, backwards, true);
            }
        }

        private void extend(Step step, List<Rewrite> by, boolean back) {
            for (Rewrite rule : by) {
                double weight = step.weight() * rule.weight();
                if (weight >= LEAST_WEIGHT) {
                    for (String form : rule.apply(step.form())) {
                        add(form, weight, rule, back, step);
                    }
                }
            }
        }

        private void add(String form, double weight, Rewrite rule, boolean back, Step step) {
            if (reached.getOrDefault(form, 0.0) < weight) {
                reached.put(form, weight);
                List<String> why = new ArrayList<>(step.why());
                double often = step.often() * (back ? 1 / BACKWARDS : rule.often());
                if (why.contains(rule.said())) {
                    often *= AGAIN;
                }
                why.add(rule.said());
                open.add(new Step(form, weight, often, back || step.today(), why));
            }
        }
    }
}
