/// From the text of a page to annotations on its canvas: what was read in ALTO, PAGE or hOCR
/// ([org.mouseion.formats.pages]) as a viewer can show it over the picture, line by line or word by word.
///
/// [org.mouseion.formats.iiif.transcription.PageAnnotations] makes them;
/// [org.mouseion.formats.iiif.transcription.Layer] says of which canvas, under which addresses and by whom.
/// Places are brought to the canvas where the page was read from a picture of another size, and cut at its
/// edges.
@NullMarked
package org.mouseion.formats.iiif.transcription;

import org.jspecify.annotations.NullMarked;
