/// Reads the dimensions that museums write: "support: 394 x 419 mm", "H. 21 cm, D. 69,5 cm", "9 1/2 × 12 in.",
/// "23 cm (hauteur)", "Poids 1,2 kg", "duration: 3 min 5 s".
///
/// Start at [org.mouseion.formats.measures.Measures#parse(String)]: text in, a list of
/// [org.mouseion.formats.measures.Measure] out; never throws, and gives an empty list for "Overall display dimensions
/// variable". A reader goes over the tokens once; the words stand in `words.txt`, by what they mean, in French,
/// English,
/// Dutch and Spanish together.
///
/// Choices a reader should know:
///
/// - Two or three values joined by × without letters are height, width and depth, in that order, as Spectrum,
/// Cataloging
///   Cultural Objects and most museums write them; a single value without a letter has no kind.
/// - A unit at the end holds for the values before it that have none: "24 x 30 in."
/// - "L." is length and "l." is width, as French inventories have it. "D." is a depth beside a width or length, else a
///   diameter.
/// - A conversion in brackets behind its original is left out: "12 in. (30.5 cm)" is one measure.
/// - Where no unit is written none is made up, unless the caller knows the habit of the source.
@NullMarked
package org.mouseion.formats.measures;

import org.jspecify.annotations.NullMarked;
