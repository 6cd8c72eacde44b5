package org.mouseion.app.discovery.index.documents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;

/// Who had a part in a work: every form of the name, and what they did.
final class MakerWords {

    private final WorkDocument document;
    private final Known known;

    MakerWords(WorkDocument document, Known known) {
        this.document = document;
        this.known = known;
    }

    void add(List<Maker> makers) {
        for (Maker maker : makers) {
            Set<String> names = new LinkedHashSet<>();
            names.add(maker.name());
            Agent agent = maker.agent() == null ? null : known.agents().get(maker.agent());
            if (agent == null) {
                String value = FacetValues.ofWord(maker.name());
                document.addLabelled(Facet.MAKER, value, Texts.of(maker.name()));
                document.addShown(new Shown.Line(TextField.MAKER, value, maker.name()));
            } else {
                String value = FacetValues.of(agent.id().value());
                names.addAll(agent.name().byTag().values());
                names.addAll(agent.otherNames());
                document.addValue(ValueField.FACET_MAKER, value);
                document.addShown(new Shown.Line(TextField.MAKER, value, maker.name()));
                document.addText(TextField.NOTE, agent.nationality());
            }
            names.forEach(name -> document.addName(TextField.MAKER, name));
            if (maker.role() != null) {
                document.addText(TextField.NOTE, maker.role());
            }
            if (maker.qualifier() != null) {
                document.addText(TextField.NOTE, maker.qualifier());
            }
        }
    }
}
