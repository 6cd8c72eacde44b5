/// Records written as JSON (RFC 8259): one a line, one after another, in an array, or in an array somewhere inside an
/// object. Jackson's streaming parser reads one record at a time into a small tree; no other part of Jackson is used.
///
/// [org.mouseion.formats.records.json.NdjsonSource] reads lines and so is never thrown off: a bad line costs itself.
/// [org.mouseion.formats.records.json.JsonSource] walks one long text; when a record inside it is broken it looks for
/// the next place where something shaped like the earlier records begins, and says so when there is none.
/// [org.mouseion.formats.records.json.RecordsPlace] finds which array holds the records.
@NullMarked
package org.mouseion.formats.records.json;

import org.jspecify.annotations.NullMarked;
