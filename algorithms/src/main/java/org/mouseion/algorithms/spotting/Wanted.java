package org.mouseion.algorithms.spotting;

import java.util.ArrayList;
import java.util.List;

/// A word that is looked for: the one pointed at, and what a person said of the words found.
///
/// @param example the word pointed at
/// @param confirmed words a person said are the same
/// @param refused words a person said are not
public record Wanted(Shape example, List<Shape> confirmed, List<Shape> refused) {

    public Wanted {
        confirmed = List.copyOf(confirmed);
        refused = List.copyOf(refused);
    }

    public static Wanted of(Shape example) {
        return new Wanted(example, List.of(), List.of());
    }

    /// The same, after one more yes.
    public Wanted confirmed(Shape shape) {
        List<Shape> more = new ArrayList<>(confirmed);
        more.add(shape);
        return new Wanted(example, more, refused);
    }

    /// The same, after one more no.
    public Wanted refused(Shape shape) {
        List<Shape> more = new ArrayList<>(refused);
        more.add(shape);
        return new Wanted(example, confirmed, more);
    }
}
