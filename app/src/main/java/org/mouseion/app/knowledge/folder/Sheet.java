package org.mouseion.app.knowledge.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The sheet `sources.csv` of a folder: a line of heads, then a line a file; commas or semicolons.
///
/// @param rows what is said of each file, by its path in the folder
record Sheet(Map<String, Map<String, String>> rows) {

    static final String NAME = "sources.csv";
    private static final String KEY = "file";

    static Sheet none() {
        return new Sheet(Map.of());
    }

    static Sheet read(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = plain.lines().findFirst().orElse("");
        char between = first.indexOf(';') >= 0 ? ';' : ',';
        List<List<String>> lines = lines(plain, between);
        Map<String, Map<String, String>> rows = new HashMap<>();
        if (lines.isEmpty()) {
            return none();
        }
        List<String> heads = lines.getFirst().stream()
                .map(head -> head.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(heads.size(), line.size()); i++) {
                if (!line.get(i).isBlank()) {
                    row.put(heads.get(i), line.get(i).strip());
                }
            }
            String file = row.remove(KEY);
            if (file != null) {
                rows.put(file.replace('\\', '/'), Map.copyOf(row));
            }
        }
        return new Sheet(rows);
    }

    Map<String, String> of(String file) {
        return rows.getOrDefault(file, Map.of());
    }

    /// A cell in quotation marks may hold separators, line ends and doubled quotation marks.
    private static List<List<String>> lines(String text, char between) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (quoted && i < text.length()) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == between || c == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    if (line.stream().anyMatch(one -> !one.isBlank())) {
                        lines.add(List.copyOf(line));
                    }
                    line.clear();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
