package org.mouseion.formats.skos;

import java.util.Map;
import java.util.Optional;

/// The terms of SKOS that a [ConceptRecord] keeps, and in which of its parts.
final class Terms {

    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String SKOS_XL = "http://www.w3.org/2008/05/skos-xl#";
    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    static final String VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";

    private Terms() {}

    /// The parts that hold texts by language.
    enum Text {
        PREF_LABEL("prefLabel"),
        ALT_LABEL("altLabel"),
        HIDDEN_LABEL("hiddenLabel"),
        NOTE("note"),
        DEFINITION("definition");

        private final String term;

        Text(String term) {
            this.term = term;
        }

        String term() {
            return term;
        }
    }

    /// The parts that hold URIs.
    enum Link {
        BROADER("broader"),
        NARROWER("narrower"),
        RELATED("related"),
        EXACT_MATCH("exactMatch"),
        CLOSE_MATCH("closeMatch"),
        BROAD_MATCH("broadMatch"),
        NARROW_MATCH("narrowMatch"),
        RELATED_MATCH("relatedMatch"),
        IN_SCHEME("inScheme"),
        TOP_OF("topConceptOf");

        private final String term;

        Link(String term) {
            this.term = term;
        }

        String term() {
            return term;
        }
    }

    private static final Map<String, Text> TEXTS = Map.ofEntries(
            Map.entry("prefLabel", Text.PREF_LABEL),
            Map.entry("altLabel", Text.ALT_LABEL),
            Map.entry("hiddenLabel", Text.HIDDEN_LABEL),
            Map.entry("definition", Text.DEFINITION),
            Map.entry("note", Text.NOTE),
            Map.entry("scopeNote", Text.NOTE),
            Map.entry("editorialNote", Text.NOTE),
            Map.entry("historyNote", Text.NOTE),
            Map.entry("changeNote", Text.NOTE),
            Map.entry("example", Text.NOTE));

    static Optional<Text> findText(String term) {
        return Optional.ofNullable(TEXTS.get(term));
    }

    static Optional<Link> findLink(String term) {
        for (Link link : Link.values()) {
            if (link.term().equals(term)) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }
}
