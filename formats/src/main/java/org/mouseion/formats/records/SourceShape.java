package org.mouseion.formats.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was recognised in a source before its first record, to be shown and corrected (see [ReadOverrides]).
///
/// @param format     the family
/// @param charset    canonical name of the encoding, `UTF-8` for workbooks
/// @param delimiter  what separates cells; null unless delimited
/// @param compression the packing around it
/// @param sheet      the sheet read; null unless a workbook
/// @param sheets     every sheet of the workbook, in order
/// @param headingRow line or row of the headings, 0 when there is none
/// @param headings   the column names as records use them, unique and never empty; none for JSON
/// @param recordsAt  where in a JSON text the records were found, `""` for its root; null unless JSON
/// @param named      what the file calls itself: the identifier of a finding aid; null elsewhere
/// @param language   BCP 47 tag of the language it says it is in, or null
/// @param remarks    what a person should know about the file
public record SourceShape(
        RecordFormat format,
        String charset,
        @Nullable Character delimiter,
        Compression compression,
        @Nullable String sheet,
        List<String> sheets,
        long headingRow,
        List<String> headings,
        @Nullable String recordsAt,
        @Nullable String named,
        @Nullable String language,
        List<Remark> remarks) {

    public SourceShape {
        sheets = List.copyOf(sheets);
        headings = List.copyOf(headings);
        remarks = List.copyOf(remarks);
    }

    public static SourceShape delimited(
            String charset,
            char delimiter,
            Compression compression,
            long headingRow,
            List<String> headings,
            List<Remark> remarks) {
        return new SourceShape(
                RecordFormat.DELIMITED,
                charset,
                delimiter,
                compression,
                null,
                List.of(),
                headingRow,
                headings,
                null,
                null,
                null,
                remarks);
    }

    public static SourceShape json(RecordFormat format, String charset, Compression compression, String recordsAt) {
        return new SourceShape(
                format, charset, null, compression, null, List.of(), 0, List.of(), recordsAt, null, null, List.of());
    }

    public static SourceShape findingAid(
            String charset, Compression compression, String named, @Nullable String language) {
        return new SourceShape(
                RecordFormat.EAD,
                charset,
                null,
                compression,
                null,
                List.of(),
                0,
                List.of(),
                null,
                named,
                language,
                List.of());
    }

    public static SourceShape none(Compression compression) {
        return new SourceShape(
                RecordFormat.NONE,
                "UTF-8",
                null,
                compression,
                null,
                List.of(),
                0,
                List.of(),
                null,
                null,
                null,
                List.of());
    }
}
