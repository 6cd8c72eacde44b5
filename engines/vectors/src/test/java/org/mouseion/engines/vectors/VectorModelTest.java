package org.mouseion.engines.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.testing.Property;

class VectorModelTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = {4, 8})
    void every_value_is_read_back_within_half_a_step(int bits) throws IOException {
        ModelWriter.Content content = SmallModel.content(bits);
        try (VectorModel model = VectorModel.open(SmallModel.write(folder, bits))) {
            for (ModelWriter.Key key : content.keys()) {
                float[] written = content.rows()[key.row()];
                float largest = 0;
                for (float value : written) {
                    largest = Math.max(largest, Math.abs(value));
                }
                float[] read = new float[4];
                model.add(model.row(key.word()), 1, read, new byte[model.rowBytes()]);
                for (int i = 0; i < 4; i++) {
                    assertThat(read[i]).isCloseTo(written[i], within(largest / (bits == 8 ? 127 : 7) / 2 + 1e-6f));
                }
            }
        }
    }

    @Test
    void one_large_value_does_not_make_four_bits_coarse_for_the_others() throws IOException {
        float[] row = new float[256];
        for (int i = 0; i < row.length; i++) {
            row[i] = i % 5 - 2 + 0.3f * (i % 3);
        }
        row[7] = 14;
        Path file = folder.resolve("large.model");
        ModelWriter.Content like = SmallModel.content(4);
        ModelWriter.write(
                file,
                new ModelWriter.Content(
                        java.util.List.of(new ModelWriter.Key("zee", 0)),
                        new float[][] {row},
                        new float[][] {new float[256]},
                        4,
                        like.card()));
        double lost = 0;
        double whole = 0;
        try (VectorModel model = VectorModel.open(file)) {
            float[] read = new float[256];
            model.add(0, 1, read, new byte[model.rowBytes()]);
            for (int i = 0; i < row.length; i++) {
                lost += (read[i] - row[i]) * (read[i] - row[i]);
                float coarse = 2 * Math.round(row[i] / 2);
                whole += (coarse - row[i]) * (coarse - row[i]);
            }
        }
        assertThat(lost).isLessThan(whole);
    }

    @Test
    void words_it_was_not_given_are_unknown() throws IOException {
        try (VectorModel model = VectorModel.open(SmallModel.write(folder, 8))) {
            assertThat(model.row("molen")).isEqualTo(VectorModel.UNKNOWN);
            assertThat(model.row("")).isEqualTo(VectorModel.UNKNOWN);
            assertThat(model.row("zee\u0000")).isEqualTo(VectorModel.UNKNOWN);
        }
    }

    @Test
    void two_words_may_share_a_row() throws IOException {
        try (VectorModel model = VectorModel.open(SmallModel.write(folder, 8))) {
            assertThat(model.row("tempete")).isEqualTo(model.row("tempête"));
        }
    }

    @Test
    void the_card_comes_back_as_it_was_written() throws IOException {
        try (VectorModel model = VectorModel.open(SmallModel.write(folder, 8))) {
            assertThat(model.card()).isEqualTo(SmallModel.content(8).card());
        }
    }

    @Test
    void the_same_content_gives_the_same_file() throws IOException {
        byte[] first = Files.readAllBytes(SmallModel.write(folder, 4));
        byte[] second = Files.readAllBytes(SmallModel.write(folder, 4));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void any_changed_byte_is_noticed() throws IOException {
        byte[] whole = Files.readAllBytes(SmallModel.write(folder, 4));
        Property.holdsFor(300, random -> new int[] {random.nextInt(whole.length), 1 + random.nextInt(255)}, change -> {
            byte[] broken = whole.clone();
            broken[change[0]] ^= (byte) change[1];
            assertRefused(broken);
        });
    }

    @Test
    void a_file_cut_short_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(SmallModel.write(folder, 4));
        for (int length : new int[] {0, 7, 39, whole.length / 2, whole.length - 1}) {
            assertRefused(Arrays.copyOf(whole, length));
        }
    }

    private void assertRefused(byte[] broken) throws IOException {
        Path file = Files.write(folder.resolve("broken.model"), broken);
        assertThatThrownBy(() -> VectorModel.open(file))
                .isInstanceOf(DamagedModel.class)
                .hasMessageContaining("broken.model");
    }
}
