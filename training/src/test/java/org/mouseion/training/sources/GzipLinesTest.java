package org.mouseion.training.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GzipLinesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void lines_come_in_order() throws IOException {
        assertThat(read(member("één\ntwee\n"))).containsExactly("één", "twee");
    }

    @Test
    void members_are_read_one_behind_the_other() throws IOException {
        assertThat(read(member("one\n"), member("two\n"))).containsExactly("one", "two");
    }

    @Test
    void an_empty_member_and_zeros_before_the_next_one_are_passed_over() throws IOException {
        assertThat(read(member(""), new byte[70_000], member("one\ntwo\n"))).containsExactly("one", "two");
    }

    @Test
    void nothing_is_read_where_only_zeros_and_the_end_of_a_member_are_left() throws IOException {
        byte[] lost = member("one\ntwo\nthree\n".repeat(50));
        byte[] end = Arrays.copyOfRange(lost, lost.length / 2, lost.length);
        assertThat(read(member(""), new byte[500], end)).isEmpty();
    }

    private List<String> read(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return GzipLines.read(Files.write(folder.resolve("lines.gz"), all.toByteArray()));
    }

    static byte[] member(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
