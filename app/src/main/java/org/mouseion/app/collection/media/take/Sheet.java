package org.mouseion.app.collection.media.take;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.naming.WorkNumbers;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.ReadLimits;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordSource;

/// A table that came with the files and says which belongs to which work.
///
/// Its columns are found by what stands in them, whatever they are called: the one with the most names of files of the
/// take, and the one with the most numbers of works.
final class Sheet {

    private static final int MOST_ROWS = 500_000;

    private final Map<String, List<WorkId>> works = new HashMap<>();

    private Sheet() {}

    /// @param names of the files of the take
    static Optional<Sheet> read(InputStream table, String name, Set<String> names, WorkNumbers numbers)
            throws IOException {
        Set<String> known = new HashSet<>();
        names.forEach(file -> known.add(last(file)));
        List<Map<String, String>> rows = rows(table, name);
        Optional<String> file = column(rows, value -> known.contains(last(value)));
        Optional<String> number = column(
                rows,
                value -> !known.contains(last(value)) && !numbers.find(value).isEmpty());
        if (file.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet();
        for (Map<String, String> row : rows) {
            String of = row.getOrDefault(file.get(), "");
            String work = row.getOrDefault(number.get(), "");
            if (!of.isBlank() && !work.isBlank()) {
                sheet.works.put(last(of), numbers.find(work));
            }
        }
        return Optional.of(sheet);
    }

    /// Works the sheet names for a file; several where the number is borne by several, none where it says nothing.
    List<WorkId> find(String name) {
        return works.getOrDefault(last(name), List.of());
    }

    private interface Test {
        boolean holds(String value);
    }

    private static Optional<String> column(List<Map<String, String>> rows, Test test) {
        Map<String, Integer> met = new LinkedHashMap<>();
        rows.forEach(row -> row.forEach((column, value) -> {
            if (!value.isBlank() && test.holds(value)) {
                met.merge(column, 1, Integer::sum);
            }
        }));
        return met.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static List<Map<String, String>> rows(InputStream table, String name) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (RecordSource source = RecordFiles.open(table, name, ReadLimits.standard())) {
            while (rows.size() < MOST_ROWS
                    && source.tryAdvance(outcome -> {
                        if (outcome instanceof RawRecord record) {
                            Map<String, String> row = new LinkedHashMap<>();
                            record.flatten().forEach((column, values) -> row.put(column, String.join(" ", values)));
                            rows.add(row);
                        }
                    })) {
                // The next row.
            }
        }
        return rows;
    }

    private static String last(String name) {
        String last = name.strip()
                .substring(Math.max(name.strip().lastIndexOf('/'), name.strip().lastIndexOf('\\')) + 1);
        return last.toLowerCase(Locale.ROOT);
    }
}
