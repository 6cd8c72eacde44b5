package org.mouseion.app.discovery.index.documents;

import java.util.List;
import java.util.Locale;
import org.mouseion.app.collection.Place;
import org.mouseion.app.collection.PlaceMention;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.ValueField;

/// Where a work was made or found and what it shows, with every larger place. Where it is kept can be searched, and is
/// no facet: a museum keeps nearly everything in one place.
final class PlaceWords {

    private final WorkDocument document;
    private final Known known;

    PlaceWords(WorkDocument document, Known known) {
        this.document = document;
        this.known = known;
    }

    void add(List<PlaceMention> mentions) {
        for (PlaceMention mention : mentions) {
            if (mention.part() == PlaceMention.Part.KEPT) {
                document.addText(TextField.NOTE, mention.name());
                continue;
            }
            document.addText(TextField.PLACE, mention.name());
            List<Place> places = mention.place() == null ? List.of() : known.withLarger(mention.place());
            String label = mention.name().in(Locale.ENGLISH);
            if (places.isEmpty()) {
                String value = FacetValues.ofWord(label);
                document.addLabelled(Facet.PLACE, value, mention.name());
                document.addShown(new Shown.Line(TextField.PLACE, value, label));
            }
            for (Place place : places) {
                String value = FacetValues.of(place.id().value());
                document.addValue(ValueField.FACET_PLACE, value);
                document.addText(TextField.PLACE, place.name());
                document.addShown(
                        new Shown.Line(TextField.PLACE, value, place.name().in(Locale.ENGLISH)));
            }
        }
    }
}
