package org.mouseion.app.discovery.index;

import java.util.Locale;
import org.mouseion.app.discovery.Facet;

/// What a work has that is equal or not: facet values, keys, names.
public enum ValueField {
    FACET_KIND,
    FACET_MAKER,
    FACET_PERIOD,
    FACET_PLACE,
    FACET_MATERIAL,
    FACET_SUBJECT,
    FACET_RIGHTS,
    FACET_SOURCE,
    FACET_COLOUR,
    /// How much of the picture each colour covers, as [ColourRungs] writes it.
    COLOUR_SHARE,
    /// Every concept of the work and everything broader.
    CONCEPT,
    /// Every inventory number and identifier as [Identifiers] folds it.
    IDENTIFIER,
    /// Inventory numbers alone: what stands on the label.
    INVENTORY,
    /// Languages the record is written in, `und` where nobody said so of some text.
    LANGUAGE,
    /// The whole title, folded.
    TITLE_KEY,
    /// The words of a maker's name, folded, in alphabetical order.
    MAKER_KEY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ValueField of(Facet facet) {
        return valueOf("FACET_" + facet.name());
    }

    public boolean isFacet() {
        return name().startsWith("FACET_");
    }
}
