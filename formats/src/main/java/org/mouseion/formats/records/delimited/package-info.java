/// Tables as delimited text (RFC 4180 and everything that calls itself CSV).
///
/// [org.mouseion.formats.records.delimited.RowScanner] cuts characters into rows and never loses its way: a quotation
/// mark that never closes costs one line, a line without end costs itself, and the next row is read as if nothing had
/// happened. [org.mouseion.formats.records.delimited.DelimiterGuess] tries the usual separators on a sample and keeps
/// the one that gives the most even rows. [org.mouseion.formats.records.delimited.DelimitedSource] names the cells.
@NullMarked
package org.mouseion.formats.records.delimited;

import org.jspecify.annotations.NullMarked;
