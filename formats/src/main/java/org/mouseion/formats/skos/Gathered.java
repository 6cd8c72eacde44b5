package org.mouseion.formats.skos;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the statements read so far say of one concept or scheme.
final class Gathered {

    private final String uri;
    private final Map<Terms.Text, Map<String, Set<String>>> texts = new EnumMap<>(Terms.Text.class);
    private final Map<Terms.Link, Set<String>> links = new EnumMap<>(Terms.Link.class);
    private final Set<String> notation = new LinkedHashSet<>(1);
    private final List<Reference> references = new ArrayList<>(0);
    private boolean concept;
    private boolean scheme;
    private boolean other;

    /// A text kept in a node of its own: a SKOS-XL label or a note with a value.
    record Reference(Terms.Text text, String node) {}

    Gathered(String uri) {
        this.uri = uri;
    }

    void isConcept() {
        concept = true;
    }

    void isScheme() {
        scheme = true;
    }

    void isSomethingElse() {
        other = true;
    }

    void add(Terms.Text text, String language, String value) {
        texts.computeIfAbsent(text, absent -> new LinkedHashMap<>())
                .computeIfAbsent(language, absent -> new LinkedHashSet<>(2))
                .add(value);
    }

    void add(Terms.Link link, String target) {
        links.computeIfAbsent(link, absent -> new LinkedHashSet<>(2)).add(target);
    }

    void addNotation(String code) {
        notation.add(code);
    }

    void refer(Terms.Text text, String node) {
        references.add(new Reference(text, node));
    }

    List<Reference> references() {
        return references;
    }

    boolean scheme() {
        return scheme;
    }

    /// A concept says so, or has a label or a broader concept and is not said to be anything else.
    boolean concept() {
        return concept || !scheme && !other && (texts.containsKey(Terms.Text.PREF_LABEL) || !links.isEmpty());
    }

    SchemeRecord toScheme() {
        return new SchemeRecord(uri, texts(Terms.Text.PREF_LABEL));
    }

    ConceptRecord toConcept() {
        return new ConceptRecord(
                uri,
                texts(Terms.Text.PREF_LABEL),
                texts(Terms.Text.ALT_LABEL),
                texts(Terms.Text.HIDDEN_LABEL),
                texts(Terms.Text.NOTE),
                texts(Terms.Text.DEFINITION),
                links(Terms.Link.BROADER),
                links(Terms.Link.NARROWER),
                links(Terms.Link.RELATED),
                links(Terms.Link.EXACT_MATCH),
                links(Terms.Link.CLOSE_MATCH),
                links(Terms.Link.BROAD_MATCH),
                links(Terms.Link.NARROW_MATCH),
                links(Terms.Link.RELATED_MATCH),
                links(Terms.Link.IN_SCHEME),
                links(Terms.Link.TOP_OF),
                List.copyOf(notation));
    }

    private Map<String, List<String>> texts(Terms.Text text) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        texts.getOrDefault(text, Map.of()).forEach((language, set) -> lists.put(language, List.copyOf(set)));
        return lists;
    }

    private List<String> links(Terms.Link link) {
        return List.copyOf(links.getOrDefault(link, Set.of()));
    }
}
