package org.mouseion.formats.pictures.vips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.formats.iiif.image.Derivative;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.image.request.Quality;
import org.mouseion.formats.pictures.BrokenPicture;
import org.mouseion.formats.pictures.MadePictures;
import org.mouseion.formats.pictures.PictureFiles;
import org.mouseion.formats.pictures.PictureLimits;
import org.mouseion.formats.pictures.PictureOutcome.Recognised;
import org.mouseion.formats.pictures.PictureTrouble;
import org.mouseion.formats.pictures.decoding.Decoding;
import org.mouseion.formats.pictures.decoding.PixelSource;
import org.mouseion.formats.pictures.pyramid.JpegEncoder;
import org.mouseion.formats.pictures.pyramid.Pyramid;
import org.mouseion.formats.pictures.pyramid.PyramidWriter;
import org.mouseion.formats.pictures.rendering.Rendering;
import org.mouseion.formats.pictures.rendering.Workshop;
import org.mouseion.testing.Property;

class VipsWorkshopTest {

    private static final int WIDTH = 1003;
    private static final int HEIGHT = 777;

    /// Mean difference of a channel, of 255. Packing alone costs two; the rest is the half pixel by which the edges of
    /// a
    /// cut may be beside their place.
    private static final double ALIKE = 4;

    /// Eight by eight pixels, lossless: four columns of nothing, then four of red.
    private static final String HALF_OPAQUE = "UklGRiYAAABXRUJQVlA4TBoAAAAvB8ABEA9wAYk9Jsi2DW07xuc/mB+Fj+h/AA==";

    @TempDir
    static Path folder;

    private static VipsWorkshop vips;
    private static Pyramid pyramid;

    @BeforeAll
    static void make() throws IOException {
        if (VipsWorkshop.find().isEmpty()) {
            System.out.println("Skipped: no libvips 8.13 or newer here (Debian: libvips42).");
        }
        assumeTrue(VipsWorkshop.find().isPresent(), "no libvips");
        vips = VipsWorkshop.find().orElseThrow();
        pyramid = Pyramid.open(written("java", MadePictures.waves(WIDTH, HEIGHT), Workshop.JAVA));
    }

    @AfterAll
    static void close() throws IOException {
        if (pyramid != null) {
            pyramid.close();
        }
    }

    private static Path written(String name, BufferedImage image, JpegEncoder encoder) throws IOException {
        Path master = MadePictures.file(image, "png", folder.resolve(name + ".png"));
        Path file = folder.resolve(name + " [page=7].tif");
        Recognised recognised = (Recognised) PictureFiles.recognise(master, name + ".png", PictureLimits.USUAL);
        try (PixelSource source = Decoding.open(master, recognised.header(), 0)) {
            PyramidWriter.write(source, file, PyramidWriter.Progress.NONE, encoder);
        }
        return file;
    }

    private static BufferedImage image(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] rendered(Derivative wanted, Workshop workshop) {
        try {
            return Rendering.render(pyramid, wanted, workshop);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Derivative whole(int width, int height, Quality quality, PictureFormat format) {
        return new Derivative(0, 0, WIDTH, HEIGHT, width, height, false, 0, quality, format);
    }

    @Test
    void it_makes_what_java_makes_of_any_region_at_any_size() {
        Property.holdsFor(
                200,
                random -> {
                    int x = random.nextInt(WIDTH - 1);
                    int y = random.nextInt(HEIGHT - 1);
                    int wide = 1 + random.nextInt(WIDTH - x);
                    int high = 1 + random.nextInt(HEIGHT - y);
                    return new Derivative(
                            x,
                            y,
                            wide,
                            high,
                            1 + random.nextInt(2 * wide),
                            1 + random.nextInt(2 * high),
                            random.nextBoolean(),
                            List.of(0.0, 90.0, 180.0, 270.0, 22.5).get(random.nextInt(5)),
                            List.of(Quality.COLOR, Quality.GRAY).get(random.nextInt(2)),
                            List.of(PictureFormat.PNG, PictureFormat.JPG, PictureFormat.TIF)
                                    .get(random.nextInt(3)));
                },
                wanted -> {
                    BufferedImage expected = image(rendered(wanted, Workshop.JAVA));
                    BufferedImage made = image(rendered(wanted, vips));
                    assertThat(List.of(made.getWidth(), made.getHeight()))
                            .isEqualTo(List.of(expected.getWidth(), expected.getHeight()));
                    boolean isTiny = Math.min(wanted.width(), wanted.height()) < 16
                            || Math.min(wanted.regionWidth(), wanted.regionHeight()) < 16;
                    // Of a few pixels, the edge is most of the picture.
                    assertThat(difference(expected, made)).isLessThan(isTiny ? 20 * ALIKE : ALIKE);
                });
    }

    @Test
    void a_pyramid_whose_tiles_it_packed_is_the_pyramid_that_java_packs() throws IOException {
        Path file = written("vips", MadePictures.waves(WIDTH, HEIGHT), vips);
        try (Pyramid packed = Pyramid.open(file)) {
            assertThat(packed.levels()).isEqualTo(pyramid.levels());
            for (int level = 0; level < packed.levels().size(); level++) {
                for (int row = 0; row < packed.levels().get(level).rows(); row++) {
                    for (int column = 0; column < packed.levels().get(level).columns(); column++) {
                        assertThat(difference(
                                        image(pyramid.tile(level, column, row)),
                                        image(packed.tile(level, column, row))))
                                .isLessThan(2);
                    }
                }
            }
        }
    }

    @Test
    void greys_stay_greys() throws IOException {
        BufferedImage grey = new BufferedImage(700, 500, BufferedImage.TYPE_BYTE_GRAY);
        IntStream.range(0, 500)
                .forEach(y ->
                        IntStream.range(0, 700).forEach(x -> grey.getRaster().setSample(x, y, 0, (x + y) / 5)));
        try (Pyramid packed = Pyramid.open(written("grey", grey, vips))) {
            assertThat(packed.channels()).isEqualTo(1);
            byte[] one = vips.sized(packed, 100, 100, 400, 300, 200, 150);
            byte[] other = Workshop.JAVA.sized(packed, 100, 100, 400, 300, 200, 150);
            assertThat(one).hasSameSizeAs(other);
            assertThat(IntStream.range(0, one.length)
                            .map(i -> Math.abs((one[i] & 0xFF) - (other[i] & 0xFF)))
                            .max()
                            .orElseThrow())
                    .isLessThan(4);
        }
    }

    @Test
    void it_writes_webp_that_can_be_read() {
        assertThat(vips.formats()).contains(PictureFormat.WEBP).containsAll(Workshop.JAVA.formats());
        byte[] webp = rendered(whole(500, 387, Quality.COLOR, PictureFormat.WEBP), vips);
        assertThat(new String(webp, 8, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("WEBP");
    }

    @Test
    void a_webp_is_read_back_as_the_picture_it_was_made_of() throws IOException {
        byte[] webp = rendered(whole(500, 387, Quality.COLOR, PictureFormat.WEBP), vips);
        byte[] expected = vips.sized(pyramid, 0, 0, WIDTH, HEIGHT, 500, 387);
        Path master = Files.write(folder.resolve("a [b].webp"), webp);
        Recognised recognised = (Recognised) PictureFiles.recognise(master, "a.webp", PictureLimits.USUAL);
        byte[] read = new byte[expected.length];
        try (PixelSource source = vips.open(master, recognised.header(), 0)) {
            assertThat(List.of(source.width(), source.height(), source.channels()))
                    .containsExactly(500, 387, 3);
            byte[] rows = new byte[500 * 3 * 100];
            for (int y = 0; y < 387; y += 100) {
                int count = Math.min(100, 387 - y);
                source.read(y, count, rows);
                System.arraycopy(rows, 0, read, y * 1500, count * 1500);
            }
        }
        assertThat(IntStream.range(0, read.length)
                        .map(i -> Math.abs((read[i] & 0xFF) - (expected[i] & 0xFF)))
                        .average()
                        .orElseThrow())
                .isLessThan(3);
    }

    @Test
    void what_is_transparent_in_a_webp_lies_on_white() throws IOException {
        Path master =
                Files.write(folder.resolve("alpha.webp"), Base64.getDecoder().decode(HALF_OPAQUE));
        Recognised recognised = (Recognised) PictureFiles.recognise(master, "alpha.webp", PictureLimits.USUAL);
        byte[] read = new byte[8 * 8 * 3];
        try (PixelSource source = vips.open(master, recognised.header(), 0)) {
            source.read(0, 8, read);
        }
        assertThat(List.of(read[0] & 0xFF, read[1] & 0xFF, read[2] & 0xFF)).containsExactly(255, 255, 255);
        assertThat(List.of(read[21] & 0xFF, read[22] & 0xFF, read[23] & 0xFF)).containsExactly(30, 20, 200);
    }

    @Test
    void a_webp_with_changed_bytes_is_read_or_broken_and_bounded() throws IOException {
        byte[] good = rendered(whole(500, 387, Quality.COLOR, PictureFormat.WEBP), vips);
        Path master = folder.resolve("changed.webp");
        Property.holdsFor(
                300,
                random -> {
                    byte[] changed = Arrays.copyOf(good, good.length - random.nextInt(good.length / 2));
                    for (int i = random.nextInt(20); i >= 0; i--) {
                        // Half of the changes are in the first bytes, where the sizes are.
                        int most = random.nextBoolean() ? 40 : changed.length;
                        changed[random.nextInt(most)] = (byte) random.nextInt();
                    }
                    return changed;
                },
                changed -> {
                    Files.write(master, changed);
                    if (PictureFiles.recognise(master, "changed.webp", PictureLimits.USUAL)
                            instanceof Recognised recognised) {
                        try (PixelSource source = vips.open(master, recognised.header(), 0)) {
                            source.read(0, 1, new byte[3 * source.width()]);
                        } catch (BrokenPicture broken) {
                            assertThat(broken.detail()).isNotEmpty();
                        }
                    }
                });
        assertThat(VipsMemory.most()).isLessThan(256L << 20);
    }

    @Test
    void every_format_is_written_however_small_or_long_the_piece_is() throws IOException {
        for (PictureFormat format : vips.formats()) {
            for (int channels : List.of(1, 3)) {
                for (int[] size : List.of(new int[] {1, 1}, new int[] {2, 1}, new int[] {1, 300}, new int[] {65, 7})) {
                    byte[] pixels = new byte[size[0] * size[1] * channels];
                    assertThat(vips.encoded(pixels, size[0], size[1], channels, channels == 1, format))
                            .as(format + " " + size[0] + " x " + size[1])
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void a_webp_longer_than_the_format_allows_is_said_to_be_too_large() {
        assertThatThrownBy(() -> vips.encoded(new byte[16_384], 16_384, 1, 1, false, PictureFormat.WEBP))
                .isInstanceOfSatisfying(
                        BrokenPicture.class,
                        broken -> assertThat(broken.trouble()).isEqualTo(PictureTrouble.TOO_LARGE));
    }

    @Test
    void half_a_webp_is_a_broken_picture() throws IOException {
        byte[] webp = rendered(whole(500, 387, Quality.COLOR, PictureFormat.WEBP), vips);
        Path master = Files.write(folder.resolve("whole.webp"), webp);
        Recognised recognised = (Recognised) PictureFiles.recognise(master, "whole.webp", PictureLimits.USUAL);
        Files.write(master, Arrays.copyOf(webp, webp.length / 2));
        assertThatThrownBy(() -> {
                    try (PixelSource source = vips.open(master, recognised.header(), 0)) {
                        source.read(300, 50, new byte[500 * 3 * 50]);
                    }
                })
                .isInstanceOf(BrokenPicture.class);
    }

    @Test
    void black_and_white_is_one_bit_a_pixel() {
        BufferedImage png = image(rendered(whole(400, 310, Quality.BITONAL, PictureFormat.PNG), vips));
        assertThat(png.getColorModel().getPixelSize()).isEqualTo(1);
        assertThat(difference(image(rendered(whole(400, 310, Quality.BITONAL, PictureFormat.PNG), Workshop.JAVA)), png))
                .isLessThan(ALIKE);
    }

    @Test
    void a_damaged_tile_is_a_broken_picture_and_the_house_stands() throws IOException {
        Path file = Files.copy(pyramid.file(), folder.resolve("damaged.tif"));
        try (Pyramid damaged = Pyramid.open(file);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(8);
            channel.write(ByteBuffer.wrap(new byte[4096]), 8);
            assertThatThrownBy(() -> vips.sized(damaged, 0, 0, 600, 600, 300, 300))
                    .isInstanceOf(BrokenPicture.class);
        }
        assertThat(rendered(whole(100, 77, Quality.COLOR, PictureFormat.JPG), vips))
                .isNotEmpty();
    }

    @Test
    void what_it_borrows_it_gives_back() {
        Derivative wanted = whole(300, 232, Quality.COLOR, PictureFormat.JPG);
        IntStream.range(0, 20).forEach(i -> rendered(wanted, vips));
        long before = VipsMemory.held();
        IntStream.range(0, 100).forEach(i -> rendered(wanted, vips));
        // A thread of the library may let go of the last one a moment later; a hundred kept would be 130 MB.
        assertThat(VipsMemory.held() - before).isLessThan(8 << 20);
        assertThat(VipsMemory.files()).isZero();
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 0xFF) - (other.getRGB(x, y) >> shift & 0xFF));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
