package org.mouseion.training.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folder in which the sources lie, one gzip file each: lines `language<TAB>English<TAB>text`, or English alone.
public record ParallelFolder(Path folder) {

    /// All rows of a source; none where the file is absent. Where it is there and no row can be read, this throws:
    /// learning without a source by mistake would show in the figures alone.
    public List<ParallelRow> rows(Source source) throws IOException {
        Path file = folder.resolve(source.file());
        if (!Files.exists(file)) {
            return List.of();
        }
        List<ParallelRow> rows = new ArrayList<>();
        for (String line : GzipLines.read(file)) {
            String[] cells = line.split("\t");
            if (cells.length == 3 && !cells[1].isBlank() && !cells[2].isBlank()) {
                rows.add(new ParallelRow(cells[0], cells[1].strip(), cells[2].strip(), source.weight()));
            } else if (cells.length == 1 && !line.isBlank()) {
                rows.add(new ParallelRow(ParallelRow.ENGLISH, line.strip(), line.strip(), source.weight()));
            }
        }
        if (rows.isEmpty()) {
            throw new IOException(file + " holds no row that can be read. Maybe it was cut short or overwritten with"
                    + " zeros; bring it back, or leave the source out with --without " + source.name());
        }
        return rows;
    }
}
