package org.mouseion.app.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.backup.Manifest.Table;
import org.mouseion.app.platform.database.DatabaseAddress;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes the house into one file while it is open. The tables are read in one repeatable-read snapshot; files are
/// named
/// by their content and only ever added, so copying them after the snapshot misses none that it speaks of.
@Component
class BackupWriter {

    /// The database is dumped, not copied; the index, the pyramids of pictures and caches are made again; the rest is
    /// of
    /// the moment.
    static final Set<String> LEFT_OUT = Set.of(
            "postgresql",
            "index",
            "pyramids",
            "derivatives",
            "cache",
            "log",
            "node",
            "key.lock",
            "key.properties",
            "key.tmp",
            "files/incoming");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatabaseAddress address;
    private final DataFolder folder;
    private final Clock clock;

    BackupWriter(DatabaseAddress address, DataFolder folder, Clock clock) {
        this.address = address;
        this.folder = folder;
        this.clock = clock;
    }

    /// @param rows rows of all tables
    /// @param files files of the data folder
    /// @param ledgerHead `number:hash` of the last passport
    record Outcome(long rows, long files, long bytes, String ledgerHead) {}

    /// The file appears under its name only when it is whole.
    Outcome write(Path file) throws Exception {
        Path target = file.toAbsolutePath();
        Path fresh = target.resolveSibling(target.getFileName() + ".part");
        try {
            Manifest manifest;
            long files;
            try (Sealed zip = new Sealed(new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16))) {
                manifest = dump(zip);
                files = addFiles(zip, target);
                zip.add(Manifest.NAME, out -> out.write(JSON.writeValueAsBytes(manifest)));
                zip.seal();
            }
            sync(fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            long rows = manifest.tables().stream().mapToLong(Table::rows).sum();
            return new Outcome(rows, files, Files.size(target), manifest.ledgerHead());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Manifest dump(Sealed zip) throws Exception {
        try (Connection connection = address.connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            Schemas schemas = new Schemas(connection);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            List<Table> dumped = new ArrayList<>();
            for (Table table : schemas.tables()) {
                long[] rows = {0};
                zip.add(table.entry(), out -> rows[0] = copyOut(copy, table, out));
                dumped.add(new Table(table.schema(), table.name(), table.columns(), rows[0]));
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    clock.instant().toString(),
                    schemas.migrations(),
                    dumped,
                    schemas.sequences(),
                    schemas.ledgerHead());
            connection.rollback();
            return manifest;
        }
    }

    private static long copyOut(CopyManager copy, Table table, OutputStream out) throws SQLException, IOException {
        return copy.copyOut("COPY " + table.qualified() + " (" + table.columnList() + ") TO STDOUT", out);
    }

    private long addFiles(Sealed zip, Path target) throws IOException {
        Path root = folder.root();
        long[] files = {0};
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return isLeftOut(root.relativize(inner)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path inner = root.relativize(file);
                if (!attributes.isRegularFile()
                        || isLeftOut(inner)
                        || file.toString().startsWith(target.toString())) {
                    return FileVisitResult.CONTINUE;
                }
                try {
                    zip.add("folder/" + inner.toString().replace('\\', '/'), out -> Files.copy(file, out));
                    files[0]++;
                } catch (IOException unwritable) {
                    throw unwritable;
                } catch (Exception thrown) {
                    throw new IOException("Cannot add " + inner, thrown);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files[0];
    }

    private static boolean isLeftOut(Path inner) {
        return LEFT_OUT.contains(inner.toString().replace('\\', '/'));
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
