package org.mouseion.formats.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.formats.pictures.PictureOutcome.Recognised;
import org.mouseion.formats.pictures.decoding.Decoding;
import org.mouseion.formats.pictures.decoding.PixelSource;
import org.mouseion.formats.pictures.pyramid.Pyramid;
import org.mouseion.formats.pictures.pyramid.PyramidWriter;

class PyramidTest {

    @TempDir
    Path folder;

    static PixelSource open(Path file) throws IOException {
        return Decoding.open(file, header(file), 0);
    }

    static PictureHeader header(Path file) throws IOException {
        return ((Recognised) PictureFiles.recognise(file, file.getFileName().toString(), PictureLimits.USUAL)).header();
    }

    private Path pyramid(BufferedImage image) throws IOException {
        Path file = folder.resolve("pyramid.tif");
        try (PixelSource source = open(MadePictures.file(image, "png", folder.resolve("made.png")))) {
            PyramidWriter.write(source, file, PyramidWriter.Progress.NONE);
        }
        return file;
    }

    @Test
    void each_level_has_half_the_sides_of_the_one_before_until_one_tile_holds_it() throws IOException {
        try (Pyramid pyramid = Pyramid.open(pyramid(MadePictures.waves(1001, 701)))) {
            assertThat(pyramid.levels())
                    .containsExactly(
                            new Pyramid.Level(1001, 701, 4, 3),
                            new Pyramid.Level(501, 351, 2, 2),
                            new Pyramid.Level(251, 176, 1, 1));
            assertThat(pyramid.isWhole(0, 2, 1)).isTrue();
            assertThat(pyramid.isWhole(0, 3, 0)).isFalse();
        }
    }

    @Test
    void a_stored_tile_is_a_picture_of_its_own_that_shows_its_part() throws IOException {
        BufferedImage made = MadePictures.waves(700, 600);
        try (Pyramid pyramid = Pyramid.open(pyramid(made))) {
            BufferedImage tile = ImageIO.read(new ByteArrayInputStream(pyramid.tile(0, 1, 1)));
            assertThat(tile.getWidth()).isEqualTo(256);
            assertThat(difference(made.getSubimage(256, 256, 256, 256), tile)).isLessThan(3);
        }
    }

    @Test
    void other_programs_read_it_as_a_tiff_of_several_sizes() throws IOException {
        BufferedImage made = MadePictures.waves(900, 500);
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (FileImageInputStream in = new FileImageInputStream(pyramid(made).toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(3);
            assertThat(difference(made, reader.read(0))).isLessThan(3);
            assertThat(reader.read(1).getWidth()).isEqualTo(450);
        } finally {
            reader.dispose();
        }
    }

    @Test
    void a_picture_larger_than_one_band_is_put_together_without_a_seam() throws IOException {
        int width = 9000;
        int height = 3600;
        PixelSource source = new PixelSource() {
            @Override
            public int width() {
                return width;
            }

            @Override
            public int height() {
                return height;
            }

            @Override
            public int channels() {
                return 1;
            }

            @Override
            public void read(int y, int rows, byte[] into) {
                for (int row = 0; row < rows; row++) {
                    for (int x = 0; x < width; x++) {
                        into[row * width + x] = (byte) ((x + y + row) / 64);
                    }
                }
            }

            @Override
            public void close() {}
        };
        Path file = folder.resolve("large.tif");
        PyramidWriter.write(source, file, PyramidWriter.Progress.NONE);
        try (Pyramid pyramid = Pyramid.open(file)) {
            for (int row = 0; row < pyramid.levels().get(0).rows(); row++) {
                byte[] pixels = pyramid.pixels(0, 7, row);
                for (int y = 0; y < 256 && row * 256 + y < height; y += 51) {
                    int told = pixels[y * 256 + 20] & 0xFF;
                    assertThat(told)
                            .isCloseTo((7 * 256 + 20 + row * 256 + y) / 64, org.assertj.core.data.Offset.offset(2));
                }
            }
        }
    }

    @Test
    void who_says_stop_is_obeyed_and_leaves_nothing_behind() throws IOException {
        Path file = folder.resolve("stopped.tif");
        try (PixelSource source =
                open(MadePictures.file(MadePictures.waves(300, 300), "png", folder.resolve("s.png")))) {
            assertThatThrownBy(() -> PyramidWriter.write(source, file, (rows, of) -> false))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void a_damaged_pyramid_is_refused_when_it_is_opened() throws IOException {
        Path file = pyramid(MadePictures.waves(700, 600));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(file) / 2);
        }
        assertThatThrownBy(() -> Pyramid.open(file)).isInstanceOf(BrokenPicture.class);
    }

    /// Mean of the differences of all channels.
    static double difference(BufferedImage one, BufferedImage other) {
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
