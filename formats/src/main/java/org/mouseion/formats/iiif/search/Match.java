package org.mouseion.formats.iiif.search;

import java.util.List;
import org.mouseion.formats.iiif.annotations.Target;

/// Where the words of a query were found. A phrase that runs over several lines has several places, in order.
///
/// @param id     the address of the match, unlike all others in the answer
/// @param kind   whether the annotations are single words or hold the match among other words
/// @param places at least one
public record Match(String id, Kind kind, List<Place> places) {

    /// What the words around a match are for (2.0, sections 4.3.1 and 4.3.2).
    public enum Kind {
        /// The annotation is the match itself; before and after it stands what the page says there.
        CONTEXTUALIZING("contextualizing"),
        /// The match lies inside the annotation's text, and so do the words before and after it.
        HIGHLIGHTING("highlighting");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The value of `motivation`.
        public String word() {
            return word;
        }
    }

    /// @param annotation the address of the annotation
    /// @param quote      the words before, the match, the words after
    public record Place(String annotation, Target.Quote quote) {}

    public Match {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("The match " + id + " is nowhere.");
        }
    }
}
