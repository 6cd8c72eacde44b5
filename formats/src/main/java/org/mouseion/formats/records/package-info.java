/// From a file somebody sends us to records, one at a time.
///
/// A collection arrives as a table, a workbook or JSON, in whatever encoding the old system wrote, sometimes cut in
/// the middle. This package recognises what the file *is* by its content, then hands out one
/// [org.mouseion.formats.records.RecordOutcome] after another: a [org.mouseion.formats.records.RawRecord], or an
/// [org.mouseion.formats.records.UnreadableRecord] that says where and why. Nothing is dropped without an outcome and
/// memory does not grow with the file.
///
/// Start with [org.mouseion.formats.records.RecordFiles#open]; what was recognised is in
/// [org.mouseion.formats.records.SourceShape], what a person corrects in
/// [org.mouseion.formats.records.ReadOverrides], every bound in [org.mouseion.formats.records.ReadLimits] and every
/// code in [org.mouseion.formats.records.ReadFault].
///
/// How it is done: `bytes` counts, unzips and guesses the encoding; `delimited`, `json` and `sheets` read one family
/// each. CSV follows RFC 4180 with the tolerance of Postel; NDJSON is one RFC 8259 text a line; workbooks are
/// ECMA-376 (SpreadsheetML) and OASIS OpenDocument 1.3. The guide is docs/methods/reading-files.md.
@NullMarked
package org.mouseion.formats.records;

import org.jspecify.annotations.NullMarked;
