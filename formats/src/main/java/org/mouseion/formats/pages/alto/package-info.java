/// ALTO, the text of pages as libraries keep it: https://www.loc.gov/standards/alto/.
@NullMarked
package org.mouseion.formats.pages.alto;

import org.jspecify.annotations.NullMarked;
