/// Word spotting in the house: an archivist points at a word, and every page of the work is searched for that shape,
/// whether anybody has read it or not ([org.mouseion.algorithms.spotting]).
///
/// `PageShapes` cuts a page into words and keeps their shapes in a file that may be lost; `SeriesShapes` searches those
/// of a work; `SpottedRows` keeps what people pointed at and ruled. A place is a proposal until a person says yes; a no
/// is
/// not proposed again for that word. The method and its figures are told in docs/methods/word-spotting.md.
@NullMarked
package org.mouseion.app.collection.spotting;

import org.jspecify.annotations.NullMarked;
