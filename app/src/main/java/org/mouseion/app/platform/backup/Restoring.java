package org.mouseion.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.backup.Manifest.Table;
import org.mouseion.app.platform.database.DatabaseAddress;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/// Brings a backup into an empty house, step by step.
final class Restoring implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;
    private final Manifest manifest;

    private Restoring(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /// Opens a backup after checking every sum; nothing is written before that.
    static Restoring open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Problem("backup-missing", 404, file);
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException notZip) {
            throw new Problem("backup-unsealed", 400, file);
        }
        try {
            SealCheck.check(zip);
            return new Restoring(zip, readManifest(zip));
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private static Manifest readManifest(ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(Manifest.NAME))) {
            Manifest manifest = JSON.readValue(in, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new Problem("backup-of-a-newer-house", 400, manifest.format());
            }
            return manifest;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /// Refuses where a house lives already.
    static void checkEmpty(DataFolder folder) throws IOException {
        if (!Files.exists(folder.root())) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder.root())) {
            if (inside.findAny().isPresent()) {
                throw new Problem("restore-not-empty", 409, folder.root());
            }
        }
    }

    long writeFolder(DataFolder folder) throws IOException {
        long files = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!entry.getName().startsWith("folder/") || entry.isDirectory()) {
                continue;
            }
            Path target =
                    folder.of(entry.getName().substring("folder/".length())).normalize();
            if (!target.startsWith(folder.root())) {
                throw new Problem("backup-damaged", 400, entry.getName());
            }
            Files.createDirectories(target.getParent());
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, target);
            }
            files++;
        }
        return files;
    }

    /// Lays out the tables as they were, fills them in one transaction, and brings them up to date.
    long writeDatabase(DatabaseAddress address) throws IOException, SQLException {
        try (Connection connection = address.connect()) {
            if (!new Schemas(connection).tables().isEmpty()) {
                throw new Problem("restore-not-empty", 409, address.url());
            }
        }
        Migrations migrations = new Migrations(address);
        migrations.migrateTo(manifest.migrations());
        long rows;
        try (Connection connection = address.connect()) {
            connection.setAutoCommit(false);
            rows = fill(connection);
            connection.commit();
        }
        migrations.migrateToNewest();
        return rows;
    }

    private long fill(Connection connection) throws SQLException, IOException {
        Schemas schemas = new Schemas(connection);
        Schemas.ForeignKeys keys = schemas.foreignKeys();
        List<Table> tables = manifest.tables();
        checkKnown(tables, schemas.tables());
        execute(connection, keys.drop());
        for (Table table : tables) {
            execute(
                    connection,
                    List.of(
                            "ALTER TABLE " + table.qualified() + " DISABLE TRIGGER USER",
                            "DELETE FROM " + table.qualified()));
        }
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        long rows = 0;
        for (Table table : tables) {
            rows += copyIn(copy, table);
            execute(connection, List.of("ALTER TABLE " + table.qualified() + " ENABLE TRIGGER USER"));
        }
        for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
            execute(
                    connection,
                    List.of("SELECT setval('" + sequence.getKey().replace("'", "''") + "', " + sequence.getValue()
                            + ")"));
        }
        execute(connection, keys.add());
        return rows;
    }

    private long copyIn(CopyManager copy, Table table) throws SQLException, IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(table.entry()))) {
            long rows = copy.copyIn("COPY " + table.qualified() + " (" + table.columnList() + ") FROM STDIN", in);
            if (rows != table.rows()) {
                throw new Problem("backup-damaged", 400, table.entry());
            }
            return rows;
        }
    }

    private static void checkKnown(List<Table> wanted, List<Table> there) {
        Set<String> known = new HashSet<>();
        there.forEach(table -> known.add(table.qualified()));
        wanted.stream()
                .filter(table -> !known.contains(table.qualified()))
                .findFirst()
                .ifPresent(table -> {
                    throw new Problem("backup-of-a-newer-house", 400, table.qualified());
                });
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
