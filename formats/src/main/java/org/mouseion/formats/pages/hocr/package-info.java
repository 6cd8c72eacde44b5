/// hOCR, the text of pages inside HTML: the hOCR specification 1.2.
@NullMarked
package org.mouseion.formats.pages.hocr;

import org.jspecify.annotations.NullMarked;
