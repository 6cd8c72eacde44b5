package org.mouseion.app.platform.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mouseion.app.platform.backup.Manifest.Table;

/// What the database says about the house's own schemas.
final class Schemas {

    /// Whatever is not PostgreSQL's own. `flyway_schema_history` is written by the migrations; sessions are of the
    /// moment
    /// and would let a thief of the backup in.
    private static final String OURS = """
            n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND n.nspname NOT LIKE 'pg_temp%'
            AND c.relname <> 'flyway_schema_history' AND lower(c.relname) NOT LIKE 'spring_session%'
            """;

    private final Connection connection;

    Schemas(Connection connection) {
        this.connection = connection;
    }

    /// Tables with the columns to be copied; the counts of rows are not known yet.
    List<Table> tables() throws SQLException {
        String sql = """
                SELECT n.nspname, c.relname,
                       array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE c.relkind = 'r' AND %s
                GROUP BY 1, 2 ORDER BY 1, 2
                """.formatted(OURS);
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                tables.add(new Table(row.getString(1), row.getString(2), texts(row.getArray(3)), 0));
            }
        }
        return tables;
    }

    /// The last value of each sequence that was used.
    Map<String, Long> sequences() throws SQLException {
        String sql = """
                SELECT quote_ident(s.schemaname) || '.' || quote_ident(s.sequencename), s.last_value
                FROM pg_sequences s
                WHERE s.last_value IS NOT NULL
                  AND lower(s.sequencename) NOT LIKE 'spring_session%'
                """;
        Map<String, Long> values = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.put(row.getString(1), row.getLong(2));
            }
        }
        return values;
    }

    List<String> migrations() throws SQLException {
        return texts("SELECT version FROM platform.flyway_schema_history WHERE version IS NOT NULL AND success"
                + " ORDER BY installed_rank");
    }

    String ledgerHead() throws SQLException {
        return texts("SELECT number || ':' || encode(hash, 'hex') FROM governance.ledger_head")
                .getFirst();
    }

    /// Statements that take away every foreign key, and those that bring them back.
    record ForeignKeys(List<String> drop, List<String> add) {}

    ForeignKeys foreignKeys() throws SQLException {
        String name = "ALTER TABLE ' || k.conrelid::regclass || ' %s CONSTRAINT ' || quote_ident(k.conname)";
        String from = " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE k.contype = 'f' AND k.conparentid = 0 AND "
                + OURS
                + " ORDER BY k.oid";
        return new ForeignKeys(
                texts("SELECT '" + name.formatted("DROP") + from),
                texts("SELECT '" + name.formatted("ADD") + " || ' ' || pg_get_constraintdef(k.oid)" + from));
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
