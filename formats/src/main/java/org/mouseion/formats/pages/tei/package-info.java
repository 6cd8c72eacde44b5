/// The text of pages as editions keep it: TEI P5, chapter 11 (sourceDoc, surface, zone, line).
@NullMarked
package org.mouseion.formats.pages.tei;

import org.jspecify.annotations.NullMarked;
