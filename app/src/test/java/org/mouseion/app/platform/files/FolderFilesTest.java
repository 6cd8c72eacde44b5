package org.mouseion.app.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.NoRoom;
import org.mouseion.app.platform.Outage;
import org.mouseion.app.platform.Problem;
import org.mouseion.testing.Property;

class FolderFilesTest {

    @TempDir
    private Path data;

    private FolderFiles files;

    @BeforeEach
    void open() {
        files = new FolderFiles(new DataFolder(data), Disks.UNSEEN);
    }

    @Test
    void a_file_is_named_by_its_sha_256() throws IOException {
        FileRef ref = put("abc");
        // FIPS 180-4, example of one block.
        assertThat(ref.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(files.get(ref)).hasContent("abc");
    }

    @Test
    void a_file_for_which_there_is_no_room_is_refused_and_leaves_nothing_behind() throws IOException {
        long[] free = {40L << 20};
        Disks shrinking = () -> {
            free[0] -= 16L << 20;
            return List.of(new Disks.Disk(data, free[0], 1 << 20, true));
        };
        FolderFiles tight = new FolderFiles(new DataFolder(data), shrinking);
        assertThatThrownBy(() -> tight.put(new ByteArrayInputStream(new byte[48 << 20])))
                .isInstanceOf(NoRoom.class)
                .satisfies(refused -> assertThat(Outage.find(refused)).contains(Outage.DISK_FULL));
        assertThat(free[0]).as("noticed on the way").isNegative();
        try (Stream<Path> left = Files.walk(data)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void any_bytes_come_back_as_they_went_in() {
        Property.holdsFor(
                60,
                random -> {
                    byte[] bytes = new byte[random.nextInt(200_000)];
                    random.nextBytes(bytes);
                    return bytes;
                },
                bytes -> assertThat(files.get(files.put(new ByteArrayInputStream(bytes))))
                        .hasBinaryContent(bytes));
    }

    @Test
    void the_same_bytes_are_kept_once() throws IOException {
        FileRef first = put("one");
        FileRef second = put("one");
        assertThat(second).isEqualTo(first);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void a_stream_that_breaks_leaves_nothing_behind() throws IOException {
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        });
        assertThatThrownBy(() -> files.put(breaking)).isInstanceOf(IOException.class);
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_file_that_is_gone_is_a_problem_a_person_can_read() {
        FileRef nowhere = new FileRef("0".repeat(64));
        assertThat(files.find(nowhere)).isEmpty();
        assertThatThrownBy(() -> files.get(nowhere))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("file-missing"));
    }

    @Test
    void scrubbing_finds_the_file_a_disk_has_changed() throws IOException {
        put("whole");
        FileRef changed = put("to be changed");
        Files.writeString(files.get(changed), "to be chanGed");
        FileScrub.Outcome outcome = new FileScrub(files).scrub(100, new java.util.Random(7));
        assertThat(outcome.files()).isEqualTo(2);
        assertThat(outcome.read()).isEqualTo(2);
        assertThat(outcome.damaged()).containsExactly(changed.sha256());
    }

    @Test
    void scrubbing_a_sample_reads_no_more_than_asked() throws IOException {
        for (int i = 0; i < 30; i++) {
            put("file " + i);
        }
        FileScrub.Outcome outcome = new FileScrub(files).scrub(5, new java.util.Random(7));
        assertThat(outcome.files()).isEqualTo(30);
        assertThat(outcome.read()).isEqualTo(5);
        assertThat(outcome.damaged()).isEmpty();
    }

    private FileRef put(String content) throws IOException {
        return files.put(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
