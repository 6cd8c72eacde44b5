package org.mouseion.formats.skos;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sorts RDF statements, which may come in any order, by the concept they speak of.
final class Gathering {

    /// Thirty times the Art & Architecture Thesaurus; about two gigabytes of labels.
    static final int MOST_CONCEPTS = 2_000_000;

    private static final Set<String> TITLES = Set.of(
            "http://purl.org/dc/terms/title",
            "http://purl.org/dc/elements/1.1/title",
            "http://www.w3.org/2000/01/rdf-schema#label");

    private record Written(String text, String language) {}

    private final Map<String, Gathered> bySubject = new LinkedHashMap<>();
    private final Map<String, Written> valueOfNode = new HashMap<>();
    private final Map<String, Map<String, String>> titles = new HashMap<>();

    /// More concepts than can be held.
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// One statement. `language` is null where the object is a resource, `""` for a text without one.
    void add(String subject, String predicate, String object, @Nullable String language) {
        if (predicate.startsWith(Terms.SKOS)) {
            skos(subject, predicate.substring(Terms.SKOS.length()), object, language);
        } else if (predicate.startsWith(Terms.SKOS_XL)) {
            skosXl(subject, predicate.substring(Terms.SKOS_XL.length()), object, language);
        } else if (predicate.equals(Terms.TYPE)) {
            type(subject, object);
        } else if (predicate.equals(Terms.VALUE) && language != null) {
            valueOfNode.put(subject, new Written(object, language));
        } else if (language != null && TITLES.contains(predicate)) {
            titles.computeIfAbsent(subject, absent -> new LinkedHashMap<>()).putIfAbsent(language, object);
        }
    }

    private void skos(String subject, String term, String object, @Nullable String language) {
        if (term.equals("hasTopConcept")) {
            at(object).add(Terms.Link.TOP_OF, subject);
            at(subject).isScheme();
        } else if (term.equals("notation")) {
            at(subject).addNotation(object);
        } else if (language == null) {
            Terms.findLink(term).ifPresent(link -> at(subject).add(link, object));
            Terms.findText(term).ifPresent(text -> at(subject).refer(text, object));
        } else {
            Terms.findText(term).ifPresent(text -> at(subject).add(text, language, object));
        }
    }

    private void skosXl(String subject, String term, String object, @Nullable String language) {
        if (term.equals("literalForm") && language != null) {
            valueOfNode.put(subject, new Written(object, language));
        } else if (language == null) {
            Terms.findText(term).ifPresent(text -> at(subject).refer(text, object));
        }
    }

    private void type(String subject, String type) {
        switch (type) {
            case Terms.SKOS + "Concept" -> at(subject).isConcept();
            case Terms.SKOS + "ConceptScheme" -> at(subject).isScheme();
            case Terms.SKOS + "Collection", Terms.SKOS + "OrderedCollection" ->
                at(subject).isSomethingElse();
            default -> {}
        }
    }

    private Gathered at(String subject) {
        Gathered gathered = bySubject.computeIfAbsent(subject, Gathered::new);
        if (bySubject.size() > MOST_CONCEPTS) {
            throw new TooMany();
        }
        return gathered;
    }

    /// Schemes first, then concepts, each in the order in which the file first speaks of it.
    void give(Consumer<? super SkosOutcome> action) {
        for (Map.Entry<String, Gathered> entry : bySubject.entrySet()) {
            resolve(entry.getValue());
            if (entry.getValue().scheme()) {
                titles.getOrDefault(entry.getKey(), Map.of())
                        .forEach((language, title) -> entry.getValue().add(Terms.Text.PREF_LABEL, language, title));
                action.accept(entry.getValue().toScheme());
            }
        }
        List<Gathered> all = List.copyOf(bySubject.values());
        all.stream().filter(Gathered::concept).forEach(concept -> action.accept(concept.toConcept()));
    }

    private void resolve(Gathered gathered) {
        for (Gathered.Reference reference : gathered.references()) {
            Written written = valueOfNode.get(reference.node());
            if (written != null) {
                gathered.add(reference.text(), written.language(), written.text());
            }
        }
    }
}
