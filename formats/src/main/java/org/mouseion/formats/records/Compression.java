package org.mouseion.formats.records;

/// How the bytes of the source are packed, beside the packing that belongs to a workbook.
public enum Compression {
    NONE,
    GZIP
}
