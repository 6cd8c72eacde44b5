package org.mouseion.app.collection.catalogue.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.collection.Dimension;
import org.mouseion.app.collection.Identifier;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.formats.measures.Measure;
import org.mouseion.formats.measures.Measures;

/// Numbered groups of a form: a group that is emptied goes, one that is filled comes.
final class FormLists {

    private FormLists() {}

    static List<Texts> otherTitles(Sent sent, List<Texts> seen) {
        List<Texts> titles = new ArrayList<>();
        for (int i = 0; i < Math.max(seen.size(), sent.count("otherTitles")); i++) {
            Texts before = i < seen.size() ? seen.get(i) : Texts.NONE;
            Texts title = sent.texts("otherTitles." + i, before);
            if (!title.isEmpty()) {
                titles.add(title);
            }
        }
        return titles;
    }

    static List<Identifier> identifiers(Sent sent, List<Identifier> seen) {
        if (!sent.hasAny("identifiers.")) {
            return seen;
        }
        List<Identifier> identifiers = new ArrayList<>();
        for (int i = 0; i < sent.count("identifiers"); i++) {
            String value = sent.get("identifiers." + i + ".value");
            if (!value.isEmpty()) {
                identifiers.add(
                        new Identifier(sent.find("identifiers." + i + ".kind").orElse("inventory"), value));
            }
        }
        return identifiers;
    }

    /// Measured anew where the words changed.
    static List<Dimension> dimensions(Sent sent, WorkFacts seen) {
        boolean same =
                !sent.has("dimensionsWritten") || sent.get("dimensionsWritten").equals(seen.dimensionsWritten());
        return same
                ? seen.dimensions()
                : Measures.parse(sent.get("dimensionsWritten")).stream()
                        .filter(Measure::isComparable)
                        .map(FormLists::dimension)
                        .toList();
    }

    private static Dimension dimension(Measure measure) {
        return new Dimension(
                measure.kind().name().toLowerCase(Locale.ROOT),
                measure.value(),
                measure.unit().symbol(),
                measure.millimetresOrGrams(),
                measure.part());
    }
}
