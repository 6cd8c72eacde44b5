package org.mouseion.formats.records;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// What a person knows better than the detection; whatever is null is still detected.
///
/// @param charset    the encoding
/// @param delimiter  the character between two cells
/// @param sheet      the name of the sheet
/// @param headingRow the line or row that holds the headings, from 1; 0 says that there are none
/// @param recordsAt  the path of the array of records inside a JSON text, for instance `response.items`
public record ReadOverrides(
        @Nullable Charset charset,
        @Nullable Character delimiter,
        @Nullable String sheet,
        @Nullable Integer headingRow,
        @Nullable String recordsAt) {

    public ReadOverrides {
        if (headingRow != null && headingRow < 0) {
            throw new IllegalArgumentException(
                    "headingRow is " + headingRow + ": rows are counted from 1, and 0 means no headings.");
        }
    }

    public static ReadOverrides none() {
        return new ReadOverrides(null, null, null, null, null);
    }

    public ReadOverrides withCharset(Charset corrected) {
        return new ReadOverrides(corrected, delimiter, sheet, headingRow, recordsAt);
    }

    public ReadOverrides withDelimiter(char corrected) {
        return new ReadOverrides(charset, corrected, sheet, headingRow, recordsAt);
    }

    public ReadOverrides withSheet(String corrected) {
        return new ReadOverrides(charset, delimiter, corrected, headingRow, recordsAt);
    }

    public ReadOverrides withHeadingRow(int corrected) {
        return new ReadOverrides(charset, delimiter, sheet, corrected, recordsAt);
    }

    public ReadOverrides withRecordsAt(String corrected) {
        return new ReadOverrides(charset, delimiter, sheet, headingRow, corrected);
    }
}
