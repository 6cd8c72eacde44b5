package org.mouseion.app.collection;

/// Where a work lies within another of its source: a file in its series, a leaf in its album.
///
/// @param whole the source's own name of what it lies within; empty for the top of a tree
/// @param order place among those that lie in the same, from 1; 0 where nobody says
/// @param level the level of description as the source writes it (ISAD(G) 3.1.4: fonds, series, file, item); may be
/// empty
public record PartOf(String whole, int order, String level) {

    public PartOf {
        if (order < 0) {
            throw new IllegalArgumentException("Places are counted from 1, but got " + order + ".");
        }
    }
}
