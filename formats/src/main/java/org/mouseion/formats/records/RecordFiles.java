package org.mouseion.formats.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.mouseion.formats.records.bytes.EncodingGuess;
import org.mouseion.formats.records.bytes.FileKind;
import org.mouseion.formats.records.bytes.OpenInput;
import org.mouseion.formats.records.delimited.DelimitedSource;
import org.mouseion.formats.records.ead.EadSource;
import org.mouseion.formats.records.json.JsonText;
import org.mouseion.formats.records.sheets.Workbooks;

/// Opens files of records, whatever they are called: the content decides.
///
/// A missing or unreadable file is an [IOException]; a file that is something else (a PDF, an archive, nothing at all)
/// opens as a source whose only outcome is the refusal, see [RecordSource#findRefusal].
public final class RecordFiles {

    private RecordFiles() {}

    public static RecordSource open(Path path) throws IOException {
        return open(path, ReadOverrides.none());
    }

    /// Reads `path` as a person corrected it.
    public static RecordSource open(Path path, ReadOverrides overrides) throws IOException {
        return open(path, overrides, ReadLimits.standard());
    }

    public static RecordSource open(Path path, ReadOverrides overrides, ReadLimits limits) throws IOException {
        return closingOnFailure(OpenInput.of(path, limits), overrides);
    }

    /// Reads a stream, for instance an upload, without storing it (a workbook alone is spooled to a temporary file, as
    /// its parts lie in no useful order).
    ///
    /// @param name what the stream is called, for messages only
    public static RecordSource open(InputStream stream, String name, ReadLimits limits) throws IOException {
        return open(stream, name, ReadOverrides.none(), limits);
    }

    public static RecordSource open(InputStream stream, String name, ReadOverrides overrides, ReadLimits limits)
            throws IOException {
        try {
            return closingOnFailure(OpenInput.of(stream, limits), overrides);
        } catch (IOException failed) {
            throw new IOException("Could not read '" + name + "'.", failed);
        }
    }

    private static RecordSource closingOnFailure(OpenInput input, ReadOverrides overrides) throws IOException {
        try {
            return recognised(input, overrides);
        } catch (IOException | RuntimeException failed) {
            input.close();
            throw failed;
        }
    }

    private static RecordSource recognised(OpenInput input, ReadOverrides overrides) throws IOException {
        Charset given = overrides.charset();
        EncodingGuess encoding = given == null ? EncodingGuess.of(input) : EncodingGuess.given(given, input.sample());
        if (EadSource.isEad(input.sample(), encoding)) {
            return EadSource.open(input, overrides);
        }
        return switch (FileKind.of(input.sample(), encoding)) {
            case FileKind.Text text ->
                JsonText.isJson(input.sample(), encoding)
                        ? json(input, encoding, overrides)
                        : new DelimitedSource(input, encoding, overrides);
            case FileKind.Zip zip -> Workbooks.open(input, overrides);
            case FileKind.Other other -> refused(input, ReadFault.WRONG_KIND, other.name());
            case FileKind.Locked locked -> refused(input, ReadFault.ENCRYPTED, "");
            case FileKind.Binary binary -> refused(input, ReadFault.NOT_TEXT, "");
            case FileKind.Empty empty -> refused(input, input.findFault().orElse(ReadFault.EMPTY_FILE), "");
        };
    }

    private static RecordSource json(OpenInput input, EncodingGuess encoding, ReadOverrides overrides)
            throws IOException {
        Optional<RecordSource> found = JsonText.find(input, encoding, overrides);
        if (found.isPresent()) {
            return found.get();
        }
        input.close();
        return new RefusedSource(
                input.compression(),
                input.totalBytes(),
                ReadFault.NO_RECORDS_THERE,
                Map.of("path", String.valueOf(overrides.recordsAt())),
                "No array of records at that path.");
    }

    private static RecordSource refused(OpenInput input, ReadFault fault, String kind) {
        input.close();
        Map<String, String> args = kind.isEmpty() ? Map.of() : Map.of("kind", kind);
        String detail = fault == ReadFault.WRONG_KIND
                ? "The content is " + kind + ", which holds no table and no list of records."
                : "The file is refused as a whole: " + fault.code() + ".";
        return new RefusedSource(input.compression(), input.totalBytes(), fault, args, detail);
    }
}
