/// The text of pages: where each word stands, how surely it was read, and what else it may be.
///
/// [org.mouseion.formats.pages.PageFiles] recognises and reads ALTO 2 to 4, PAGE XML, hOCR and plain text into
/// [org.mouseion.formats.pages.PageText], and writes it as ALTO 4, PAGE 2019, hOCR, TEI and text. What readers of
/// machines hesitated about is kept: ALTO's `ALTERNATIVE`, PAGE's `TextEquiv` with an index, hOCR's alternatives, and
/// the variants of single letters, combined to words best first
/// ([org.mouseion.formats.pages.LetterVariants]). [org.mouseion.formats.pages.cues] holds the text of sound and film.
///
/// Files may be hostile: no document type, no entity, no address is followed, and depth, length and count have ends.
@NullMarked
package org.mouseion.formats.pages;

import org.jspecify.annotations.NullMarked;
