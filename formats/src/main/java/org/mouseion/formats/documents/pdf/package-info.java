/// PDF: lines as they were set, put together again to paragraphs under headings.
///
/// [PdfPages] walks the pages with PDFBox and keeps each line with its size, weight and place; words nobody
/// sees are left out ([PaintedGround] knows what lies under them). [RunningLines] takes away what stands at
/// the head or foot of many pages. [Typography] tells headings from body by their size. [PdfParagraphs]
/// joins lines, over pages and hyphens. [StreamBombs] looks at the compressed parts before anything is
/// unpacked.
@NullMarked
package org.mouseion.formats.documents.pdf;

import org.jspecify.annotations.NullMarked;
