package org.mouseion.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows of figures under headings. Numbers with a fraction are shown with three decimals.
///
/// @param rows each as long as the columns
public record Table(String title, List<String> columns, List<List<Object>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        rows.forEach(row -> {
            if (row.size() != width) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells under " + width + " columns: " + row);
            }
        });
    }

    /// As Markdown, so that it can be kept as it is.
    String markdown() {
        List<List<String>> shown = new ArrayList<>();
        shown.add(columns);
        rows.forEach(row -> shown.add(row.stream().map(Table::shown).toList()));
        int[] widths = IntStream.range(0, columns.size())
                .map(column -> shown.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(3))
                .toArray();
        List<String> lines = new ArrayList<>();
        for (List<String> row : shown) {
            lines.add(line(row, widths));
            if (lines.size() == 1) {
                lines.add(IntStream.range(0, columns.size())
                        .mapToObj(column -> isNumeric(column) ? " --: " : " --- ")
                        .collect(Collectors.joining("|", "|", "|")));
            }
        }
        return (title.isEmpty() ? "" : title + "\n\n") + String.join("\n", lines) + "\n";
    }

    private boolean isNumeric(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column) instanceof Number);
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> isNumeric(column)
                        ? " ".repeat(widths[column] - row.get(column).length()) + row.get(column)
                        : row.get(column)
                                + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String shown(Object cell) {
        return switch (cell) {
            case Double fraction ->
                String.format(Locale.ROOT, fraction >= 1000 ? "%,.0f" : fraction >= 20 ? "%.1f" : "%.3f", fraction);
            case Long whole -> String.format(Locale.ROOT, "%,d", whole);
            case Integer whole -> String.format(Locale.ROOT, "%,d", whole);
            default -> cell.toString();
        };
    }
}
