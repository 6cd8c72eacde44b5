package org.mouseion.formats.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of a table's columns, made unique and never empty, with a remark for each that had to change.
///
/// @param names   one a column, as records use them
/// @param remarks what changed
public record Headings(List<String> names, List<Remark> remarks) {

    public Headings {
        names = List.copyOf(names);
        remarks = List.copyOf(remarks);
    }

    public static Headings of(List<String> written) {
        List<String> names = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        written.forEach(heading -> taken.add(heading.strip()));
        Set<String> used = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            String heading = written.get(i).strip();
            String name = heading;
            if (heading.isEmpty()) {
                name = free(column(i), taken, used);
                remarks.add(Remark.of(ReadFault.EMPTY_HEADING, Map.of("renamed", name)));
            } else if (used.contains(heading)) {
                name = free(heading, taken, used);
                remarks.add(Remark.of(ReadFault.DUPLICATE_HEADING, Map.of("heading", heading, "renamed", name)));
            }
            used.add(name);
            names.add(name);
        }
        return new Headings(names, remarks);
    }

    /// For a table that has none.
    public static Headings numbered(int columns) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            names.add(column(i));
        }
        return new Headings(names, List.of());
    }

    /// The name of the cell at `index`, also beyond the last heading.
    public String name(int index) {
        return index < names.size() ? names.get(index) : free(column(index), Set.copyOf(names), Set.of());
    }

    private static String column(int index) {
        return "column " + (index + 1);
    }

    private static String free(String wanted, Set<String> taken, Set<String> used) {
        String name = wanted;
        for (int n = 2; taken.contains(name) || used.contains(name); n++) {
            name = wanted + " (" + n + ")";
        }
        return name;
    }
}
