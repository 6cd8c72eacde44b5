package org.mouseion.app.collection.intake.mapping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One line of a mapping: these paths become that target.
///
/// @param to what is filled
/// @param value its main part
/// @param parts its other parts by name; a part that reads as many texts as the main one goes text by text with it, a
/// single text goes with all
/// @param each objects inside the record, each giving its own; paths are then read inside them
/// @param tree subject headings as a tree, instead of `value`
/// @param language BCP 47 tag of the texts; null for the mapping's own
/// @param also paths whose values this rule's texts say as well; where they do not, those stay in their place
/// @param asWritten true to take a maker's name as it stands, without looking for a role or dates in it
public record Rule(
        Target to,
        Value value,
        Map<String, Value> parts,
        @Nullable String each,
        @Nullable Tree tree,
        @Nullable String language,
        List<String> also,
        boolean asWritten) {

    /// Nested terms: Tate's `subjects` with its `children`.
    ///
    /// @param at path of the root
    /// @param children key of the list of nested nodes
    /// @param label key of the word
    /// @param code key of its code
    /// @param root whether the root is itself a term
    public record Tree(String at, String children, String label, String code, boolean root) {
        boolean takes(String path) {
            if (!path.startsWith(at) || !(path.endsWith("." + label) || path.endsWith("." + code))) {
                return false;
            }
            String between = path.substring(at.length(), path.lastIndexOf('.'));
            return between.replace("." + children + "[]", "").isEmpty();
        }
    }

    public Rule {
        also = List.copyOf(also);
        parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        if (!to.parts().containsAll(parts.keySet())) {
            throw new IllegalArgumentException("The target '" + to.word() + "' has the parts " + to.parts()
                    + ", but the rule fills " + parts.keySet());
        }
    }

    public static Rule of(Target to, Value value) {
        return new Rule(to, value, Map.of(), null, null, null, List.of(), false);
    }

    public static Rule of(Target to, String... paths) {
        return of(to, Value.of(paths));
    }

    public Rule withPart(String part, Value filled) {
        Map<String, Value> more = new LinkedHashMap<>(parts);
        more.put(part, filled);
        return new Rule(to, value, more, each, tree, language, also, asWritten);
    }

    public Rule withLanguage(@Nullable String tag) {
        return new Rule(to, value, parts, each, tree, tag, also, asWritten);
    }

    /// The paths of the record that this rule reads, as [org.mouseion.formats.records.RawRecord#flatten] names them;
    /// those of a tree are told by [Tree#takes].
    public Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        paths.addAll(also);
        add(paths, value.paths());
        parts.values().forEach(part -> add(paths, part.paths()));
        return paths;
    }

    private void add(Set<String> paths, Collection<String> read) {
        for (String path : read) {
            paths.add(path.startsWith("^") ? path.substring(1) : each == null ? path : each + "." + path);
        }
    }

    List<Scope> scopes(Scope record) {
        return each == null ? List.of(record) : record.each(each);
    }
}
