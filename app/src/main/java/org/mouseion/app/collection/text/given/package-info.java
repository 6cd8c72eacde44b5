/// The text of pages as it is given away: ALTO, PAGE, TEI and plain text of a page or a whole work, and annotations on
/// the
/// canvases of its manifest. Who may not see a page gets neither its text nor a word of it.
@NullMarked
package org.mouseion.app.collection.text.given;

import org.jspecify.annotations.NullMarked;
