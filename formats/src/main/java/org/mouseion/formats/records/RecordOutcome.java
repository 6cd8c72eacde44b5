package org.mouseion.formats.records;

/// What came of one record of a source: read, or set aside with its reason. Whoever imports switches over it.
public sealed interface RecordOutcome permits RawRecord, UnreadableRecord {

    /// Where the record begins, counted from 1: the line of a CSV or NDJSON file, the row of a sheet, the index in a
    /// JSON array. 0 speaks of the file as a whole.
    long position();
}
