package org.mouseion.formats.iiif.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.pictures.decoding.PixelSource;
import org.mouseion.formats.pictures.pyramid.Pyramid;
import org.mouseion.formats.pictures.pyramid.PyramidWriter;
import org.mouseion.formats.pictures.rendering.Rendering;

/// From an address to pixels: what the official image validator looks at, on a chessboard of a hundred colours. A
/// square
/// that turns up elsewhere, in another size or in another colour tells which step went wrong.
class AskedPicturesTest {

    private static final int SIDE = 1000;
    private static final int SQUARE = 100;

    /// What JPEG and resampling may change of a colour in the middle of a square; the validator allows as much.
    private static final int TOLERANCE = 6;

    @TempDir
    static Path folder;

    private static Pyramid pyramid;
    private static ImageService service;

    @BeforeAll
    static void make() throws IOException {
        Path file = folder.resolve("board.tif");
        PyramidWriter.write(new Board(), file, PyramidWriter.Progress.NONE);
        pyramid = Pyramid.open(file);
        service = new ImageService(
                SIDE,
                SIDE,
                true,
                new ImageLimits(3000, 0, 0),
                Optional.of(Tiling.halving(SIDE, SIDE, pyramid.tile())),
                Rendering.formats(),
                EnumSet.allOf(Feature.class));
    }

    @AfterAll
    static void close() throws IOException {
        pyramid.close();
    }

    @ParameterizedTest
    @EnumSource(ImageVersion.class)
    void the_whole_picture_shows_every_square_in_its_place(ImageVersion version) throws IOException {
        BufferedImage whole = picture(version, "full/max/0/default.jpg");
        assertThat(whole.getWidth()).isEqualTo(SIDE);
        for (int square = 0; square < 100; square++) {
            assertSquare(whole, square % 10 * 100 + 50, square / 10 * 100 + 50, square % 10, square / 10);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"213,513,74,74 2 5 74", "pct:71,31,9,9 7 3 90", "900,900,200,200 9 9 100", "0,0,100,100 0 0 100"})
    void a_region_shows_the_square_that_was_asked_for(String region, int column, int row, int side) throws IOException {
        for (ImageVersion version : ImageVersion.values()) {
            BufferedImage part = picture(version, region + "/max/0/default.jpg");
            assertThat(part.getWidth()).isEqualTo(side);
            assertThat(part.getHeight()).isEqualTo(side);
            assertSquare(part, side / 2, side / 2, column, row);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "487, 487 487",
                ",613 613 613",
                "pct:71 710 710",
                "401,733 401 733",
                "!700,390 390 390",
                "!390,700 390 390",
                "64, 64 64"
            })
    void a_size_brings_all_squares_closer_together(String size, int width, int height) throws IOException {
        for (ImageVersion version : ImageVersion.values()) {
            BufferedImage scaled = picture(version, "full/" + size + "/0/default.png");
            assertThat(scaled.getWidth()).isEqualTo(width);
            assertThat(scaled.getHeight()).isEqualTo(height);
            for (int square = 0; square < 100; square += 7) {
                int column = square % 10;
                int row = square / 10;
                int x = (column * 100 + 50) * width / SIDE;
                assertSquare(scaled, x, (row * 100 + 50) * height / SIDE, column, row);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"^1500,1500", "^,1500", "^1500,", "^pct:150", "^!1500,3000"})
    void a_caret_enlarges(String size) throws IOException {
        BufferedImage enlarged = picture(ImageVersion.V3, "full/" + size + "/0/default.jpg");
        assertThat(enlarged.getWidth()).isEqualTo(1500);
        assertThat(enlarged.getHeight()).isEqualTo(1500);
        assertSquare(enlarged, 975, 525, 6, 3);
    }

    @Test
    void a_region_comes_in_the_size_asked_for() throws IOException {
        for (ImageVersion version : ImageVersion.values()) {
            BufferedImage small = picture(version, "300,800,100,100/37,81/0/default.jpg");
            assertThat(small.getWidth()).isEqualTo(37);
            assertThat(small.getHeight()).isEqualTo(81);
            assertSquare(small, 18, 40, 3, 8);
        }
    }

    /// The square in column 1 and row 3 turns clockwise about the middle; mirrored first it lies in column 8.
    @ParameterizedTest
    @CsvSource({"90,6,1", "180,8,6", "270,3,8", "!0,8,3", "!180,1,6", "!90,6,8", "360,1,3"})
    void a_rotation_turns_clockwise_after_it_mirrored(String rotation, int column, int row) throws IOException {
        for (ImageVersion version : ImageVersion.values()) {
            BufferedImage turned = picture(version, "full/max/" + rotation + "/default.jpg");
            assertSquare(turned, column * 100 + 50, row * 100 + 50, 1, 3);
        }
    }

    @Test
    void a_region_is_cut_out_before_it_is_turned() throws IOException {
        BufferedImage turned = picture(ImageVersion.V3, "100,300,200,100/max/90/default.png");
        assertThat(turned.getWidth()).isEqualTo(100);
        assertThat(turned.getHeight()).isEqualTo(200);
        assertSquare(turned, 50, 50, 1, 3);
        assertSquare(turned, 50, 150, 2, 3);
    }

    @Test
    void any_angle_keeps_the_middle_and_gets_a_frame() throws IOException {
        BufferedImage turned = picture(ImageVersion.V3, "400,400,100,100/max/22.5/default.png");
        assertThat(turned.getWidth()).isEqualTo(131);
        assertThat(turned.getHeight()).isEqualTo(131);
        assertSquare(turned, 65, 65, 4, 4);
    }

    @Test
    void a_square_is_a_square() throws IOException {
        BufferedImage square = picture(ImageVersion.V3, "square/200,/0/default.png");
        assertThat(square.getWidth()).isEqualTo(square.getHeight());
    }

    @ParameterizedTest
    @EnumSource(ImageVersion.class)
    void greys_have_no_colour_and_bitonal_has_two_tones(ImageVersion version) throws IOException {
        BufferedImage grey = picture(version, "full/200,/0/gray.png");
        BufferedImage bitonal = picture(version, "full/200,/0/bitonal.png");
        for (int x = 0; x < 200; x++) {
            int tone = grey.getRGB(x, x) & 0xFFFFFF;
            assertThat(tone >> 16).isEqualTo(tone & 0xFF).isEqualTo(tone >> 8 & 0xFF);
            assertThat(bitonal.getRGB(x, x) & 0xFFFFFF).isIn(0, 0xFFFFFF);
        }
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void a_format_that_is_offered_is_what_comes_and_any_other_is_refused(PictureFormat format) throws IOException {
        String words = "full/100,/0/default." + format.word();
        if (!Rendering.formats().contains(format)) {
            assertThat(new Asked(ImageVersion.V3, service).refused(words).status())
                    .isEqualTo(400);
            return;
        }
        byte[] file = Rendering.render(pyramid, new Asked(ImageVersion.V3, service).given(words));
        String start = new String(file, 0, 12, StandardCharsets.ISO_8859_1);
        assertThat(start)
                .startsWith(
                        switch (format) {
                            case JPG -> "\u00FF\u00D8\u00FF";
                            case PNG -> "\u0089PNG";
                            case GIF -> "GIF8";
                            case TIF -> start.startsWith("MM") ? "MM\0*" : "II*\0";
                            case PDF -> "%PDF-";
                            case WEBP -> "RIFF";
                            case JP2 -> "\0\0\0\fjP";
                        });
    }

    private static BufferedImage picture(ImageVersion version, String words) throws IOException {
        byte[] file = Rendering.render(pyramid, new Asked(version, service).given(words));
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static void assertSquare(BufferedImage image, int x, int y, int column, int row) {
        int seen = image.getRGB(x, y);
        int meant = colour(column, row);
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(seen >> shift & 0xFF)
                    .as("square %d,%d at %d,%d: %06x, meant %06x", column, row, x, y, seen & 0xFFFFFF, meant)
                    .isBetween((meant >> shift & 0xFF) - TOLERANCE, (meant >> shift & 0xFF) + TOLERANCE);
        }
    }

    /// Every square has a colour of its own, far from those beside it.
    private static int colour(int column, int row) {
        return 20 + 23 * column << 16 | 20 + 23 * row << 8 | 20 + 43 * ((column + 2 * row) % 5);
    }

    /// The board as a picture.
    private record Board() implements PixelSource {

        @Override
        public int width() {
            return SIDE;
        }

        @Override
        public int height() {
            return SIDE;
        }

        @Override
        public int channels() {
            return 3;
        }

        @Override
        public void read(int y, int rows, byte[] into) {
            for (int pixel = 0; pixel < rows * SIDE; pixel++) {
                int colour = colour(pixel % SIDE / SQUARE, (y + pixel / SIDE) / SQUARE);
                into[3 * pixel] = (byte) colour;
                into[3 * pixel + 1] = (byte) (colour >> 8);
                into[3 * pixel + 2] = (byte) (colour >> 16);
            }
        }

        @Override
        public void close() {}
    }
}
