package org.mouseion.formats.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.formats.iiif.image.Derivative;
import org.mouseion.formats.iiif.image.Extent;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.image.request.Quality;
import org.mouseion.formats.pictures.decoding.PixelSource;
import org.mouseion.formats.pictures.pyramid.Pyramid;
import org.mouseion.formats.pictures.pyramid.PyramidWriter;
import org.mouseion.formats.pictures.rendering.Rendering;
import org.mouseion.testing.Property;

class RenderingTest {

    private static final int WIDTH = 1003;
    private static final int HEIGHT = 777;

    @TempDir
    static Path folder;

    private static BufferedImage made = MadePictures.waves(WIDTH, HEIGHT);
    private static Pyramid pyramid;

    @BeforeAll
    static void make() throws IOException {
        pyramid = pyramid(made, "made");
    }

    @AfterAll
    static void close() throws IOException {
        pyramid.close();
    }

    private static Pyramid pyramid(BufferedImage image, String name) throws IOException {
        Path file = folder.resolve(name + ".tif");
        try (PixelSource source = PyramidTest.open(MadePictures.file(image, "png", folder.resolve(name + ".png")))) {
            PyramidWriter.write(source, file, PyramidWriter.Progress.NONE);
        }
        return Pyramid.open(file);
    }

    private static Derivative wanted(int x, int y, int wide, int high, int width, int height) {
        return new Derivative(x, y, wide, high, width, height, false, 0, Quality.COLOR, PictureFormat.PNG);
    }

    private static BufferedImage rendered(Derivative wanted) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Rendering.render(pyramid, wanted)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void the_whole_picture_in_its_own_size_is_the_picture() {
        assertThat(PyramidTest.difference(made, rendered(wanted(0, 0, WIDTH, HEIGHT, WIDTH, HEIGHT))))
                .isLessThan(2);
    }

    @Test
    void a_region_is_cut_to_the_pixel() {
        assertThat(PyramidTest.difference(
                        made.getSubimage(201, 133, 411, 305), rendered(wanted(201, 133, 411, 305, 411, 305))))
                .isLessThan(2);
    }

    @Test
    void smaller_sizes_are_means_and_larger_ones_go_through_the_pixels() {
        BufferedImage small = rendered(wanted(100, 100, 600, 600, 150, 150));
        BufferedImage large = rendered(wanted(300, 300, 100, 100, 400, 400));
        for (int i = 10; i < 140; i += 13) {
            assertThat(distance(small.getRGB(i, i), mean(100 + 4 * i, 100 + 4 * i, 4)))
                    .isLessThan(12);
            assertThat(distance(large.getRGB(4 * (i % 90) + 2, 200), made.getRGB(300 + i % 90, 350)))
                    .isLessThan(16);
        }
    }

    @Test
    void a_plain_picture_stays_plain_whatever_is_asked() throws IOException {
        BufferedImage plain = new BufferedImage(517, 389, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 389; y++) {
            for (int x = 0; x < 517; x++) {
                plain.getRaster().setSample(x, y, 0, 150);
            }
        }
        try (Pyramid grey = pyramid(plain, "plain")) {
            assertThat(grey.channels()).isEqualTo(1);
            Property.holdsFor(60, RenderingTest::anything, any -> {
                try {
                    BufferedImage image = ImageIO.read(new ByteArrayInputStream(Rendering.render(grey, any)));
                    Extent frame = any.turned();
                    assertThat(image.getWidth()).isEqualTo(frame.width());
                    assertThat(image.getHeight()).isEqualTo(frame.height());
                    int value = image.getRaster().getSample(image.getWidth() / 2, image.getHeight() - 1, 0);
                    assertThat(value).isBetween(147, 153);
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            });
        }
    }

    @Test
    void mirrors_come_before_turns_and_turns_go_clockwise() {
        Derivative whole = wanted(0, 0, WIDTH, HEIGHT, 200, 160);
        assertCorners(whole, 0xE00000, 0x00E000, 0x0000E0, 0xFFFFFF);
        assertCorners(turned(whole, false, 90), 0x0000E0, 0xE00000, 0xFFFFFF, 0x00E000);
        assertCorners(turned(whole, false, 180), 0xFFFFFF, 0x0000E0, 0x00E000, 0xE00000);
        assertCorners(turned(whole, false, 270), 0x00E000, 0xFFFFFF, 0xE00000, 0x0000E0);
        assertCorners(turned(whole, true, 0), 0x00E000, 0xE00000, 0xFFFFFF, 0x0000E0);
        assertCorners(turned(whole, true, 90), 0xFFFFFF, 0x00E000, 0x0000E0, 0xE00000);
    }

    @Test
    void a_slanted_picture_lies_in_its_frame_on_white() {
        Derivative slanted = turned(wanted(0, 0, WIDTH, HEIGHT, 200, 160), false, 22.5);
        BufferedImage image = rendered(slanted);
        assertThat(image.getWidth()).isEqualTo(slanted.turned().width());
        assertThat(image.getHeight()).isEqualTo(slanted.turned().height());
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        BufferedImage straight = rendered(wanted(0, 0, WIDTH, HEIGHT, 200, 160));
        assertThat(distance(image.getRGB(image.getWidth() / 2, image.getHeight() / 2), straight.getRGB(100, 80)))
                .isLessThan(20);
    }

    @Test
    void greys_are_luminance_and_bitonal_is_black_and_white_only() {
        Derivative whole = wanted(0, 0, WIDTH, HEIGHT, 150, 116);
        BufferedImage grey = rendered(in(whole, Quality.GRAY));
        assertThat(grey.getRaster().getNumBands()).isEqualTo(1);
        int red = rendered(whole).getRGB(3, 3);
        int light = (306 * (red >> 16 & 0xFF) + 601 * (red >> 8 & 0xFF) + 117 * (red & 0xFF)) / 1024;
        assertThat(grey.getRaster().getSample(3, 3, 0)).isBetween(light - 2, light + 2);
        BufferedImage bitonal = rendered(in(whole, Quality.BITONAL));
        java.util.Set<Integer> seen = new java.util.HashSet<>();
        for (int x = 0; x < 150; x++) {
            seen.add(bitonal.getRGB(x, x % 116));
        }
        assertThat(seen).containsExactlyInAnyOrder(0xFF000000, 0xFFFFFFFF);
    }

    @Test
    void every_format_that_is_told_is_written_and_read_back() throws IOException {
        for (PictureFormat format : Rendering.formats()) {
            byte[] file = Rendering.render(
                    pyramid, new Derivative(10, 20, 400, 300, 200, 150, false, 0, Quality.COLOR, format));
            if (format == PictureFormat.PDF) {
                try (PDDocument document = Loader.loadPDF(file)) {
                    assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(200);
                }
                continue;
            }
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            assertThat(image.getWidth()).as(format.word()).isEqualTo(200);
            assertThat(image.getHeight()).as(format.word()).isEqualTo(150);
        }
        assertThat(Rendering.formats()).contains(PictureFormat.JPG, PictureFormat.PNG);
    }

    private static Derivative anything(java.util.random.RandomGenerator random) {
        int wide = 1 + random.nextInt(517);
        int high = 1 + random.nextInt(389);
        return new Derivative(
                random.nextInt(517 - wide + 1),
                random.nextInt(389 - high + 1),
                wide,
                high,
                1 + random.nextInt(300),
                1 + random.nextInt(300),
                random.nextBoolean(),
                90 * random.nextInt(4),
                Quality.GRAY,
                PictureFormat.PNG);
    }

    private static Derivative turned(Derivative of, boolean mirrored, double degrees) {
        return new Derivative(
                of.x(),
                of.y(),
                of.regionWidth(),
                of.regionHeight(),
                of.width(),
                of.height(),
                mirrored,
                degrees,
                of.quality(),
                of.format());
    }

    private static Derivative in(Derivative of, Quality quality) {
        return new Derivative(
                of.x(),
                of.y(),
                of.regionWidth(),
                of.regionHeight(),
                of.width(),
                of.height(),
                false,
                0,
                quality,
                of.format());
    }

    private static void assertCorners(Derivative wanted, int... upperLeftUpperRightLowerLeftLowerRight) {
        BufferedImage image = rendered(wanted);
        int right = image.getWidth() - 6;
        int low = image.getHeight() - 6;
        int[] seen = {image.getRGB(5, 5), image.getRGB(right, 5), image.getRGB(5, low), image.getRGB(right, low)};
        for (int i = 0; i < 4; i++) {
            assertThat(distance(seen[i], upperLeftUpperRightLowerLeftLowerRight[i]))
                    .as(wanted + " corner " + i)
                    .isLessThan(30);
        }
    }

    private static int mean(int x, int y, int side) {
        int[] sum = new int[3];
        for (int j = 0; j < side; j++) {
            for (int i = 0; i < side; i++) {
                for (int c = 0; c < 3; c++) {
                    sum[c] += made.getRGB(x + i, y + j) >> 8 * c & 0xFF;
                }
            }
        }
        int of = side * side;
        return sum[2] / of << 16 | sum[1] / of << 8 | sum[0] / of;
    }

    /// The largest difference of a channel.
    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }
}
