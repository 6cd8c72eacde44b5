package org.mouseion.training.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The house's own thesaurus of things that works show, are or are made of: a line a thing, a column a language, names
/// parted by `|`. Every name is learned as what all the English names together mean.
public final class Thesaurus {

    private Thesaurus() {}

    /// @param file the first line names the columns
    public static List<ParallelRow> rows(Path file, Source source) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] columns = lines.getFirst().split("\t");
        int english = List.of(columns).indexOf(ParallelRow.ENGLISH);
        List<ParallelRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            if (line.startsWith("#") || cells.length <= english || cells[english].isBlank()) {
                continue;
            }
            String meaning = cells[english].replace("|", ", ");
            for (int column = 0; column < cells.length; column++) {
                if (columns[column].length() == 2) {
                    for (String name : cells[column].split("\\|")) {
                        if (!name.isBlank()) {
                            rows.add(new ParallelRow(columns[column], meaning, name.strip(), source.weight()));
                        }
                    }
                }
            }
        }
        return rows;
    }
}
