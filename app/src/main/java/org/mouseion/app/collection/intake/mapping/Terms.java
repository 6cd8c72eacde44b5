package org.mouseion.app.collection.intake.mapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;

/// Words of the record as terms, each once.
final class Terms {

    private Terms() {}

    static void add(List<Term> terms, Rule rule, List<Item> items, Scope scope, String tag, Said said) {
        for (Item item : items) {
            if (!item.main().isEmpty()) {
                add(terms, item.main(), item.partOrNull("code"), tag, said);
            }
        }
        Rule.Tree tree = rule.tree();
        if (tree != null) {
            for (Scope root : scope.each(tree.at())) {
                if (root.inside() != null) {
                    walk(root.inside().tree(), tree, tree.root(), terms, tag, said);
                }
            }
        }
    }

    private static void walk(Map<?, ?> node, Rule.Tree tree, boolean take, List<Term> terms, String tag, Said said) {
        Object label = node.get(tree.label());
        if (take && label != null && !label.toString().isBlank()) {
            Object code = node.get(tree.code());
            add(
                    terms,
                    label.toString().strip(),
                    code == null ? null : code.toString().strip(),
                    tag,
                    said);
        }
        if (node.get(tree.children()) instanceof List<?> children) {
            for (Object child : children) {
                if (child instanceof Map<?, ?> map) {
                    walk(map, tree, true, terms, tag, said);
                }
            }
        }
    }

    private static void add(List<Term> terms, String label, @Nullable String code, String tag, Said said) {
        Term term = new Term(null, Texts.of(tag, said.note(label)), said.noteOrNull(code));
        if (!terms.contains(term)) {
            terms.add(term);
        }
    }
}
