package org.mouseion.app.collection.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.PlainWords;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.VocabularyScheme;

/// Which concept a word of a record stands for.
final class Resolution {

    private Resolution() {}

    static Optional<ConceptId> resolve(Snapshot now, Term term, VocabularyScheme.Use use) {
        String code = term.code();
        if (code != null) {
            Optional<ConceptId> byCode = now.findId(code);
            if (byCode.isPresent()) {
                return byCode;
            }
        }
        ConceptId before = term.concept();
        if (before != null
                && now.findNode(before).filter(node -> bears(node, term)).isPresent()) {
            return Optional.of(before);
        }
        List<ConceptId> anyUse = new ArrayList<>();
        for (Map.Entry<String, String> said : term.label().byTag().entrySet()) {
            for (ConceptId id : now.findByLabel(said.getValue(), said.getKey())) {
                if (isOwnList(now, id)) {
                    continue;
                }
                Set<VocabularyScheme.Use> uses = usesOf(now, id);
                if (uses.contains(use)) {
                    return Optional.of(id);
                }
                if (uses.isEmpty()) {
                    anyUse.add(id);
                }
            }
        }
        return anyUse.stream().findFirst();
    }

    /// A source's own list says what its codes mean, not what the words of other sources mean.
    private static boolean isOwnList(Snapshot now, ConceptId id) {
        return now.findNode(id)
                .filter(node -> node.scheme().startsWith("source:"))
                .isPresent();
    }

    private static Set<VocabularyScheme.Use> usesOf(Snapshot now, ConceptId id) {
        return now.findNode(id)
                .map(node -> now.schemes().get(node.scheme()))
                .map(VocabularyScheme::uses)
                .orElse(Set.of());
    }

    /// Whether one of the concept's labels is the word.
    private static boolean bears(Node node, Term term) {
        for (String word : term.label().byTag().values()) {
            String plain = PlainWords.of(word);
            boolean preferred = node.facts().labels().byTag().values().stream()
                    .anyMatch(label -> PlainWords.of(label).equals(plain));
            if (preferred
                    || node.facts().alternatives().values().stream()
                            .flatMap(List::stream)
                            .anyMatch(label -> PlainWords.of(label).equals(plain))) {
                return true;
            }
        }
        return false;
    }
}
