package org.mouseion.app.discovery.index.documents;

import java.util.Optional;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.discovery.Facet;

/// How the facet values that are words are written: the index keeps "oil paint", people read "Oil paint".
public interface FacetLabels {

    /// Remembers a label; the first one seen stays.
    void note(Facet facet, String value, Texts label);

    /// Writes what was noted to the database.
    void save();

    Optional<Texts> find(Facet facet, String value);
}
