/// Reads and writes the standards of museums, libraries and archives: plain Java, streaming, no Spring, no database.
@NullMarked
package org.mouseion.formats;

import org.jspecify.annotations.NullMarked;
