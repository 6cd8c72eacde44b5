package org.mouseion.formats.skos;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/// Writes a thesaurus as Turtle, a concept at a time. Reading it back gives the same concepts, but for notes, whose
/// kinds [ConceptRecord] does not tell apart: all are written as `skos:note`.
public final class SkosTurtle implements AutoCloseable {

    private final ValueFactory values = SimpleValueFactory.getInstance();
    private final TurtleWriter turtle;

    /// @param out stays open when the writer is closed
    public SkosTurtle(OutputStream out) {
        this.turtle = new TurtleWriter(out);
        turtle.startRDF();
        turtle.handleNamespace("skos", Terms.SKOS);
        turtle.handleNamespace("rdf", Terms.TYPE.substring(0, Terms.TYPE.indexOf('#') + 1));
    }

    public void write(SchemeRecord scheme) {
        Resource subject = resource(scheme.uri());
        state(subject, values.createIRI(Terms.TYPE), skos("ConceptScheme"));
        texts(subject, Terms.Text.PREF_LABEL, scheme.titles());
    }

    public void write(ConceptRecord concept) {
        Resource subject = resource(concept.uri());
        state(subject, values.createIRI(Terms.TYPE), skos("Concept"));
        texts(subject, Terms.Text.PREF_LABEL, concept.prefLabels());
        texts(subject, Terms.Text.ALT_LABEL, concept.altLabels());
        texts(subject, Terms.Text.HIDDEN_LABEL, concept.hiddenLabels());
        texts(subject, Terms.Text.NOTE, concept.notes());
        texts(subject, Terms.Text.DEFINITION, concept.definitions());
        links(subject, Terms.Link.BROADER, concept.broader());
        links(subject, Terms.Link.NARROWER, concept.narrower());
        links(subject, Terms.Link.RELATED, concept.related());
        links(subject, Terms.Link.EXACT_MATCH, concept.exactMatch());
        links(subject, Terms.Link.CLOSE_MATCH, concept.closeMatch());
        links(subject, Terms.Link.BROAD_MATCH, concept.broadMatch());
        links(subject, Terms.Link.NARROW_MATCH, concept.narrowMatch());
        links(subject, Terms.Link.RELATED_MATCH, concept.relatedMatch());
        links(subject, Terms.Link.IN_SCHEME, concept.inScheme());
        links(subject, Terms.Link.TOP_OF, concept.topOf());
        for (String code : concept.notation()) {
            state(subject, skos("notation"), values.createLiteral(code));
        }
    }

    private void texts(Resource subject, Terms.Text text, Map<String, List<String>> byLanguage) {
        byLanguage.forEach((language, list) -> list.forEach(value -> state(
                subject,
                skos(text.term()),
                language.isEmpty() ? values.createLiteral(value) : values.createLiteral(value, language))));
    }

    private void links(Resource subject, Terms.Link link, List<String> targets) {
        targets.forEach(target -> state(subject, skos(link.term()), resource(target)));
    }

    private void state(Resource subject, IRI predicate, Value object) {
        turtle.handleStatement(values.createStatement(subject, predicate, object));
    }

    private Resource resource(String name) {
        return name.startsWith("_:") ? values.createBNode(name.substring(2)) : values.createIRI(name);
    }

    private IRI skos(String term) {
        return values.createIRI(Terms.SKOS + term);
    }

    /// Ends the last statement.
    @Override
    public void close() {
        turtle.endRDF();
    }
}
