package org.mouseion.app.collection.vocabulary;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.VocabularyScheme;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.skos.ConceptRecord;
import org.mouseion.formats.skos.SchemeRecord;
import org.mouseion.formats.skos.SkosTurtle;
import org.springframework.stereotype.Component;

/// A vocabulary as Turtle: what another house can take in.
@Component
public final class TurtleExport {

    private final CurrentSnapshot current;

    TurtleExport(CurrentSnapshot current) {
        this.current = current;
    }

    /// @param key of the vocabulary; a [Problem] `vocabulary-not-found` where there is none
    /// @return how many concepts were written
    public int write(String key, OutputStream out) {
        Snapshot now = current.get();
        VocabularyScheme scheme = now.schemes().get(key);
        if (scheme == null) {
            throw Problem.notFound("vocabulary-not-found", key);
        }
        String uri = scheme.uri().isEmpty() ? "urn:mouseion:" + key : scheme.uri();
        List<Node> nodes = now.nodes()
                .filter(node -> node.scheme().equals(key))
                .sorted(Comparator.comparingLong(node -> node.id().value()))
                .toList();
        try (SkosTurtle turtle = new SkosTurtle(out)) {
            turtle.write(new SchemeRecord(uri, lists(scheme.title())));
            nodes.forEach(node -> turtle.write(record(node, uri)));
        }
        return nodes.size();
    }

    private static ConceptRecord record(Node node, String scheme) {
        ConceptFacts facts = node.facts();
        Map<String, List<String>> others = new LinkedHashMap<>();
        facts.alternatives().forEach((tag, labels) -> others.put(languageOf(tag), labels));
        return new ConceptRecord(
                node.uri(),
                lists(facts.labels()),
                others,
                Map.of(),
                lists(facts.note()),
                Map.of(),
                facts.broader(),
                List.of(),
                facts.related(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(scheme),
                facts.broader().isEmpty() ? List.of(scheme) : List.of(),
                List.of());
    }

    private static Map<String, List<String>> lists(Texts texts) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        texts.byTag().forEach((tag, text) -> lists.put(languageOf(tag), List.of(text)));
        return lists;
    }

    private static String languageOf(String tag) {
        return tag.equals(Texts.UNDETERMINED) ? "" : tag;
    }
}
