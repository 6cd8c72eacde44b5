/// Workbooks: Office Open XML (.xlsx, ECMA-376 part 1) and OpenDocument (.ods, OASIS ODF 1.3 part 3), row by row.
///
/// Both are zip containers of XML. [org.mouseion.formats.records.sheets.GuardedZip] hands out their parts under a
/// watch: no part may unpack to more than any honest one does, hold an endless text, or declare a document type, so
/// neither a zip bomb nor an XML bomb gets to work. [org.mouseion.formats.records.sheets.XlsxRows] and
/// [org.mouseion.formats.records.sheets.OdsRows] read one sheet as a stream of rows;
/// [org.mouseion.formats.records.sheets.SheetSource] finds the heading row and names the cells.
///
/// A cell is what the programme last showed: a formula gives its stored result and is never computed. Numbers are
/// rounded to the fifteen digits that a spreadsheet shows, dates become ISO 8601.
@NullMarked
package org.mouseion.formats.records.sheets;

import org.jspecify.annotations.NullMarked;
