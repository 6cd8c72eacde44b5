/// Plain text: paragraphs parted by empty lines, headings by what writers do to a line.
@NullMarked
package org.mouseion.formats.documents.plain;

import org.jspecify.annotations.NullMarked;
