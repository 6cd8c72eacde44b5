package org.mouseion.formats.records;

/// How much of anything is still believable. The bounds keep memory flat whatever is sent; each has room to spare over
/// the largest honest file known to us.
///
/// @param longestRecord   bytes (JSON) or characters (tables) of one record. Default 16 Mi: the longest record of the
///                        open museum data we read is 0.1 Mi; a whole page of OCR is 0.02 Mi.
/// @param deepest         nested levels of one JSON record. Default 100: Tate's subject tree uses 9.
/// @param mostColumns     cells of one row. Default 16,384, what a spreadsheet programme allows.
/// @param mostCells       filled cells of one workbook. Default 500 million, 30 times a full year of any registrar.
/// @param highestRatio    unpacked bytes for each packed byte. Default 200: the Tate file reaches 16, empty
///                        spreadsheet cells about 100, a bomb 1,000 and more.
/// @param ratioGrace      unpacked bytes allowed before the ratio is looked at. Default 64 Mi.
/// @param mostSharedText  characters of a workbook's shared texts, which must stay in memory. Default 128 Mi.
/// @param mostZipEntries  parts of a workbook. Default 10,000.
/// @param largestSpool    bytes a workbook that arrives as a stream may take on disk. Default 2 Gi.
public record ReadLimits(
        int longestRecord,
        int deepest,
        int mostColumns,
        long mostCells,
        int highestRatio,
        long ratioGrace,
        int mostSharedText,
        int mostZipEntries,
        long largestSpool) {

    private static final int MEBI = 1 << 20;

    public ReadLimits {
        if (longestRecord < 1_024 || deepest < 1 || mostColumns < 1 || mostCells < 1 || highestRatio < 1) {
            throw new IllegalArgumentException("A limit is too small to read anything: longestRecord " + longestRecord
                    + " (at least 1024), deepest " + deepest + ", mostColumns " + mostColumns + ", mostCells "
                    + mostCells + ", highestRatio " + highestRatio + ". Start from ReadLimits.standard().");
        }
    }

    public static ReadLimits standard() {
        return new ReadLimits(16 * MEBI, 100, 16_384, 500_000_000L, 200, 64L * MEBI, 128 * MEBI, 10_000, 2_048L * MEBI);
    }

    public ReadLimits withLongestRecord(int bytes) {
        return new ReadLimits(
                bytes,
                deepest,
                mostColumns,
                mostCells,
                highestRatio,
                ratioGrace,
                mostSharedText,
                mostZipEntries,
                largestSpool);
    }

    public ReadLimits withDeepest(int levels) {
        return new ReadLimits(
                longestRecord,
                levels,
                mostColumns,
                mostCells,
                highestRatio,
                ratioGrace,
                mostSharedText,
                mostZipEntries,
                largestSpool);
    }

    public ReadLimits withMostColumns(int columns) {
        return new ReadLimits(
                longestRecord,
                deepest,
                columns,
                mostCells,
                highestRatio,
                ratioGrace,
                mostSharedText,
                mostZipEntries,
                largestSpool);
    }

    public ReadLimits withMostCells(long cells) {
        return new ReadLimits(
                longestRecord,
                deepest,
                mostColumns,
                cells,
                highestRatio,
                ratioGrace,
                mostSharedText,
                mostZipEntries,
                largestSpool);
    }

    public ReadLimits withRatio(int highest, long grace) {
        return new ReadLimits(
                longestRecord,
                deepest,
                mostColumns,
                mostCells,
                highest,
                grace,
                mostSharedText,
                mostZipEntries,
                largestSpool);
    }
}
