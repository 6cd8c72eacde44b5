package org.mouseion.app.collection.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.PlainWords;
import org.mouseion.app.collection.Texts;

/// From a label to the concepts that bear it.
final class LabelIndex {

    static final LabelIndex EMPTY = new LabelIndex(Map.of(), Map.of());

    private static final List<String> STRIPPED = List.of("en", "fr", "nl", "es");

    /// @param preferred whether it is the concept's preferred label in its language
    record Bearer(ConceptId concept, String tag, boolean preferred) {}

    private final Map<String, List<Bearer>> exact;
    /// By language and key without plural marks.
    private final Map<String, List<Bearer>> stripped;
    private volatile String @Nullable [] sorted;

    private LabelIndex(Map<String, List<Bearer>> exact, Map<String, List<Bearer>> stripped) {
        this.exact = exact;
        this.stripped = stripped;
    }

    /// Those whose label is `label` but for case and accents; where there are none, but for plural marks too.
    /// Preferred labels first, then the asked language, then the older concept.
    ///
    /// @param look asks every layer's index
    static List<ConceptId> find(
            Function<Function<LabelIndex, List<Bearer>>, List<Bearer>> look, String label, String tag) {
        String plain = PlainWords.of(label);
        if (plain.isEmpty()) {
            return List.of();
        }
        List<Bearer> found = look.apply(index -> index.exact(plain));
        if (found.isEmpty()) {
            found = new ArrayList<>();
            for (String language : STRIPPED.contains(tag) ? List.of(tag) : STRIPPED) {
                String key = key(plain, language);
                found.addAll(look.apply(index -> index.stripped.getOrDefault(key, List.of())));
            }
        }
        if (found.size() < 2) {
            return found.stream().map(Bearer::concept).toList();
        }
        return found.stream()
                .sorted(Comparator.comparing((Bearer b) -> !b.preferred())
                        .thenComparing(b -> !b.tag().equals(tag))
                        .thenComparing(b -> b.concept().value()))
                .map(Bearer::concept)
                .distinct()
                .toList();
    }

    List<Bearer> exact(String plain) {
        return exact.getOrDefault(plain, List.of());
    }

    /// Labels, as plain words, that begin with `plain`.
    List<String> listBeginning(String plain) {
        if (plain.isEmpty()) {
            return List.of();
        }
        String[] all = sortedLabels();
        int from = Arrays.binarySearch(all, plain);
        List<String> found = new ArrayList<>();
        for (int i = from < 0 ? -from - 1 : from; i < all.length && all[i].startsWith(plain); i++) {
            found.add(all[i]);
        }
        return found;
    }

    /// Sorted when first asked for: most snapshots of a running import are never asked.
    private String[] sortedLabels() {
        String[] labels = sorted;
        if (labels == null) {
            labels = exact.keySet().toArray(String[]::new);
            Arrays.sort(labels);
            sorted = labels;
        }
        return labels;
    }

    Builder change() {
        return new Builder(this);
    }

    private static String key(String plain, String language) {
        return language + ":" + PluralMarks.strip(plain, language);
    }

    private static void forEachLabel(Node node, BiConsumer<String, Bearer> label) {
        node.facts()
                .labels()
                .byTag()
                .forEach((tag, text) -> label.accept(PlainWords.of(text), new Bearer(node.id(), tag, true)));
        node.facts()
                .alternatives()
                .forEach((tag, texts) ->
                        texts.forEach(text -> label.accept(PlainWords.of(text), new Bearer(node.id(), tag, false))));
    }

    /// An index in the making.
    static final class Builder {
        private final Shelves<Bearer> exact;
        private final Shelves<Bearer> stripped;

        private Builder(LabelIndex from) {
            this.exact = new Shelves<>(from.exact);
            this.stripped = new Shelves<>(from.stripped);
        }

        void add(Node node) {
            forEachLabel(node, (plain, bearer) -> {
                exact.put(plain, bearer);
                languagesOf(bearer).forEach(language -> stripped.put(key(plain, language), bearer));
            });
        }

        void remove(Node node) {
            forEachLabel(node, (plain, bearer) -> {
                exact.takeIf(plain, b -> b.concept().equals(node.id()));
                languagesOf(bearer)
                        .forEach(language -> stripped.takeIf(
                                key(plain, language), b -> b.concept().equals(node.id())));
            });
        }

        LabelIndex build() {
            return new LabelIndex(exact.close(), stripped.close());
        }

        /// A label in no stated language may be in any.
        private static List<String> languagesOf(Bearer bearer) {
            String tag = bearer.tag();
            if (tag.equals(Texts.UNDETERMINED)) {
                return STRIPPED;
            }
            return STRIPPED.contains(tag) ? List.of(tag) : List.of();
        }
    }
}
