package org.mouseion.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.AreaTest;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.backup.Manifest.Table;
import org.mouseion.app.platform.database.DatabaseAddress;
import org.mouseion.app.platform.database.TestDatabase;
import org.mouseion.testing.Property;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AreaTest
class BackupAreaTest {

    @Autowired
    private DatabaseAddress address;

    @Autowired
    private DataFolder folder;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path elsewhere;

    @BeforeEach
    void a_house_with_something_in_it() throws IOException {
        jdbc.sql("DELETE FROM platform.job").update();
        for (String kind : List.of("été\ttabulé", "new\nline \\ backslash \\N", "日本 🏺")) {
            jdbc.sql("INSERT INTO platform.job (kind, asked_by) VALUES (:kind, 0)")
                    .param("kind", kind)
                    .update();
        }
        write("files/ab/cd/picture", "pixels");
        write("mouseion.properties", "mouseion.house.names.fr=Musée");
        write("postgresql/cluster/PG_VERSION", "18");
        write("index/segments", "cache");
        write("log/mouseion.log", "yesterday");
    }

    @Test
    void what_was_backed_up_comes_back_row_for_row_and_byte_for_byte() throws Exception {
        Path file = backUp();
        DataFolder fresh = new DataFolder(elsewhere.resolve("fresh"));
        DatabaseAddress empty = TestDatabase.empty();
        try (Restoring restoring = Restoring.open(file)) {
            restoring.writeFolder(fresh);
            restoring.writeDatabase(empty);
        }
        assertThat(content(empty)).isEqualTo(content(address));
        assertThat(fresh.of("files/ab/cd/picture")).hasContent("pixels");
        assertThat(fresh.of("mouseion.properties")).hasContent("mouseion.house.names.fr=Musée");
        for (String cache : List.of("postgresql", "index", "log")) {
            assertThat(fresh.of(cache)).doesNotExist();
        }
        TestDatabase.drop(empty);
    }

    @Test
    void numbers_go_on_after_the_highest_that_was_given() throws Exception {
        long last =
                jdbc.sql("SELECT max(id) FROM platform.job").query(Long.class).single();
        DatabaseAddress empty = restored(backUp());
        try (Connection connection = empty.connect();
                var row = connection
                        .createStatement()
                        .executeQuery("INSERT INTO platform.job (kind, asked_by) VALUES ('x', 0) RETURNING id")) {
            row.next();
            assertThat(row.getLong(1)).isEqualTo(last + 1);
        }
        TestDatabase.drop(empty);
    }

    @Test
    void triggers_and_foreign_keys_are_back_in_force() throws Exception {
        DatabaseAddress empty = restored(backUp());
        try (Connection there = address.connect();
                Connection here = empty.connect()) {
            assertThat(new Schemas(here).foreignKeys().add())
                    .containsExactlyInAnyOrderElementsOf(
                            new Schemas(there).foreignKeys().add());
            assertThatThrownBy(() -> here.createStatement().execute("TRUNCATE governance.passport"))
                    .hasMessageContaining("append-only");
        }
        TestDatabase.drop(empty);
    }

    @Test
    void a_backup_taken_while_others_write_is_one_moment() throws Exception {
        AtomicBoolean open = new AtomicBoolean(true);
        Thread writer = Thread.ofVirtual().start(() -> {
            while (open.get()) {
                jdbc.sql("""
                                WITH one AS (INSERT INTO platform.job (kind, asked_by) VALUES ('pair', 0))
                                INSERT INTO platform.job (kind, asked_by) VALUES ('pair', 0)
                                """).update();
            }
        });
        Path file = backUp();
        open.set(false);
        writer.join();
        DatabaseAddress empty = restored(file);
        try (Connection connection = empty.connect();
                var row = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FROM platform.job WHERE kind = 'pair'")) {
            row.next();
            assertThat(row.getLong(1) % 2).isZero();
        }
        TestDatabase.drop(empty);
    }

    @Test
    void a_backup_of_earlier_tables_is_filled_first_and_brought_up_to_date_then() throws Exception {
        DatabaseAddress earlier = TestDatabase.empty();
        new Migrations(earlier).migrateTo(List.of("1001", "1002", "2001"));
        Path file = elsewhere.resolve("earlier.zip");
        new BackupWriter(earlier, folder, Clock.systemUTC()).write(file);
        DatabaseAddress empty = restored(file);
        try (Connection now = address.connect();
                Connection then = empty.connect()) {
            assertThat(new Schemas(then).tables()).isEqualTo(new Schemas(now).tables());
        }
        TestDatabase.drop(earlier);
        TestDatabase.drop(empty);
    }

    @Test
    void any_flipped_byte_is_noticed_before_anything_is_written() throws Exception {
        Path file = backUp();
        long size = Files.size(file);
        Property.holdsFor(150, random -> random.nextLong(size), at -> {
            Path damaged = elsewhere.resolve("damaged.zip");
            Files.copy(file, damaged, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            try (RandomAccessFile bytes = new RandomAccessFile(damaged.toFile(), "rw")) {
                bytes.seek(at);
                int before = bytes.read();
                bytes.seek(at);
                bytes.write(before ^ 0x55);
            }
            assertThat(isRefusedOrWhole(damaged, file)).isTrue();
        });
    }

    @Test
    void a_backup_that_was_cut_off_is_refused() throws Exception {
        Path file = backUp();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        assertThatThrownBy(() -> Restoring.open(file))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("backup-unsealed"));
    }

    @Test
    void a_house_is_never_restored_over_another() throws Exception {
        assertThatThrownBy(() -> Restoring.checkEmpty(folder))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("restore-not-empty"));
        Path file = backUp();
        try (Restoring restoring = Restoring.open(file)) {
            assertThatThrownBy(() -> restoring.writeDatabase(address)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void tables_of_a_newer_house_are_refused() throws Exception {
        DatabaseAddress empty = TestDatabase.empty();
        assertThatThrownBy(() -> new Migrations(empty).migrateTo(List.of("1001", "999001")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("backup-of-a-newer-house"));
        TestDatabase.drop(empty);
    }

    /// A flipped byte in a zip's own padding or times may change nothing; then the content must be untouched.
    private static boolean isRefusedOrWhole(Path damaged, Path whole) throws IOException {
        try (Restoring opened = Restoring.open(damaged);
                Restoring original = Restoring.open(whole);
                ZipFile one = new ZipFile(damaged.toFile());
                ZipFile other = new ZipFile(whole.toFile())) {
            return opened.manifest().equals(original.manifest())
                    && one.stream().count() == other.stream().count();
        } catch (Problem refused) {
            return refused.code().startsWith("backup-");
        }
    }

    private Path backUp() throws Exception {
        Path file = elsewhere.resolve("house.zip");
        Files.deleteIfExists(file);
        new BackupWriter(address, folder, Clock.systemUTC()).write(file);
        return file;
    }

    private static DatabaseAddress restored(Path file) throws Exception {
        DatabaseAddress empty = TestDatabase.empty();
        try (Restoring restoring = Restoring.open(file)) {
            restoring.writeDatabase(empty);
        }
        return empty;
    }

    private static Map<String, String> content(DatabaseAddress address) throws SQLException, IOException {
        Map<String, String> byTable = new TreeMap<>();
        try (Connection connection = address.connect()) {
            for (Table table : new Schemas(connection).tables()) {
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("COPY (SELECT * FROM " + table.qualified() + " ORDER BY 1) TO STDOUT", rows);
                byTable.put(table.qualified(), rows.toString(StandardCharsets.UTF_8));
            }
        }
        return byTable;
    }

    private void write(String name, String content) throws IOException {
        Files.createDirectories(folder.of(name).getParent());
        Files.writeString(folder.of(name), content);
    }
}
