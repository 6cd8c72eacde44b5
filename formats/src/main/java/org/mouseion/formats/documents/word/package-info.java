/// Word documents since 2007 (ECMA-376, WordprocessingML), read as a stream: paragraphs, headings by their
/// style, tables row by row. What was deleted under tracked changes and what is formatted as hidden is left
/// out.
@NullMarked
package org.mouseion.formats.documents.word;

import org.jspecify.annotations.NullMarked;
