package org.mouseion.formats.records;

/// The families of files that hold records.
public enum RecordFormat {
    /// Delimited text: CSV, TSV and their cousins.
    DELIMITED,
    /// One JSON object a line.
    NDJSON,
    /// One JSON text: an array of records, an object that holds one, or records one after another.
    JSON,
    /// Office Open XML workbook.
    XLSX,
    /// OpenDocument workbook.
    ODS,
    /// A finding aid in Encoded Archival Description, one record a level.
    EAD,
    /// Not a file of records: [RecordSource#findRefusal] says what it is instead.
    NONE
}
