package org.mouseion.app.platform.backup;

import java.util.List;
import java.util.Map;

/// What a backup says about itself.
///
/// @param format version of this layout; this program reads 1
/// @param made when the snapshot was taken, ISO 8601
/// @param migrations versions of the migrations the tables stand at
/// @param tables in no particular order
/// @param sequences value by qualified name
/// @param ledgerHead `number:hash` of the last passport, to be noted elsewhere
record Manifest(
        int format,
        String made,
        List<String> migrations,
        List<Table> tables,
        Map<String, Long> sequences,
        String ledgerHead) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    Manifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        sequences = Map.copyOf(sequences);
    }

    /// @param columns those that were copied; generated ones are worked out again
    record Table(String schema, String name, List<String> columns, long rows) {
        Table {
            columns = List.copyOf(columns);
        }

        String qualified() {
            return quote(schema) + "." + quote(name);
        }

        String entry() {
            return "database/" + schema + "." + name + ".copy";
        }

        String columnList() {
            return String.join(", ", columns.stream().map(Table::quote).toList());
        }

        private static String quote(String name) {
            return '"' + name.replace("\"", "\"\"") + '"';
        }
    }
}
