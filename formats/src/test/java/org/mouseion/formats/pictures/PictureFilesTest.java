package org.mouseion.formats.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.formats.pictures.PictureHeader.Colour;
import org.mouseion.formats.pictures.PictureHeader.Remark;
import org.mouseion.formats.pictures.PictureOutcome.Recognised;
import org.mouseion.formats.pictures.PictureOutcome.Refused;
import org.mouseion.formats.pictures.decoding.Decoding;
import org.mouseion.formats.pictures.decoding.PixelSource;

class PictureFilesTest {

    @TempDir
    Path folder;

    private PictureHeader header(Path file) throws IOException {
        PictureOutcome outcome = PictureFiles.recognise(file, file.getFileName().toString(), PictureLimits.USUAL);
        assertThat(outcome).isInstanceOf(Recognised.class);
        return ((Recognised) outcome).header();
    }

    private Path made(byte[] content, String name) {
        return MadePictures.bytes(content, folder.resolve(name));
    }

    @ParameterizedTest
    @CsvSource({"jpeg,JPEG", "png,PNG", "gif,GIF", "tiff,TIFF"})
    void a_kind_is_seen_in_the_content_and_its_size_is_told(String format, PictureKind kind) throws IOException {
        Path file = MadePictures.file(MadePictures.waves(301, 203), format, folder.resolve("a." + format));
        PictureHeader header = header(file);
        assertThat(header.kind()).isEqualTo(kind);
        assertThat(header.width()).isEqualTo(301);
        assertThat(header.height()).isEqualTo(203);
        assertThat(header.pages()).isEqualTo(1);
        assertThat(header.remarks()).isEmpty();
    }

    @Test
    void a_name_that_says_another_kind_is_remarked_and_changes_nothing() throws IOException {
        Path file = MadePictures.file(MadePictures.waves(40, 30), "png", folder.resolve("photo.jpg"));
        assertThat(header(file).kind()).isEqualTo(PictureKind.PNG);
        assertThat(header(file).remarks()).containsExactly(Remark.OTHER_NAME);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_orientation_stands_upright(int exif) throws IOException {
        BufferedImage stored = MadePictures.waves(96, 64);
        byte[] jpeg = MadePictures.oriented(MadePictures.encoded(stored, "jpeg"), exif, exif % 2 == 0);
        Path file = made(jpeg, "turned.jpg");
        PictureHeader header = header(file);
        assertThat(header.orientation().exif()).isEqualTo(exif);
        // The first stored row is, upright: top, top, bottom, bottom, left, right, right, left (Exif 2.32, 4.6.4).
        int[][] redIs = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}, {0, 1}};
        int[][] greenIs = {{1, 0}, {0, 0}, {0, 1}, {1, 1}, {0, 1}, {1, 1}, {1, 0}, {0, 0}};
        try (PixelSource source = Decoding.open(file, header, 0)) {
            assertThat(source.width()).isEqualTo(exif < 5 ? 96 : 64);
            byte[] pixels = new byte[source.width() * source.height() * 3];
            source.read(0, source.height(), pixels);
            assertThat(corner(pixels, source, redIs[exif - 1])).as("red").isEqualTo(2);
            assertThat(corner(pixels, source, greenIs[exif - 1])).as("green").isEqualTo(1);
            byte[] band = new byte[source.width() * 7 * 3];
            source.read(20, 7, band);
            for (int i = 0; i < band.length; i++) {
                assertThat(band[i]).isEqualTo(pixels[20 * source.width() * 3 + i]);
            }
        }
    }

    /// Which of blue, green and red is strongest near a corner.
    private static int corner(byte[] pixels, PixelSource source, int[] rightAndLow) {
        int x = rightAndLow[0] == 0 ? 2 : source.width() - 3;
        int y = rightAndLow[1] == 0 ? 2 : source.height() - 3;
        int at = (y * source.width() + x) * 3;
        int strongest = 0;
        for (int c = 1; c < 3; c++) {
            strongest = (pixels[at + c] & 0xFF) > (pixels[at + strongest] & 0xFF) ? c : strongest;
        }
        return strongest;
    }

    @Test
    void sixteen_bits_greys_palettes_and_glass_become_what_a_screen_shows() throws IOException {
        BufferedImage deep = new BufferedImage(20, 10, BufferedImage.TYPE_USHORT_GRAY);
        deep.getRaster().setSample(4, 5, 0, 0xC3A0);
        assertThat(pixel(deep, 4, 5)).containsExactly(0xC3);
        assertThat(header(folder.resolve("p.png")).bits()).isEqualTo(16);
        assertThat(header(folder.resolve("p.png")).colour()).isEqualTo(Colour.GREY);

        BufferedImage glass = new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(4, 5, 0x80FF0000);
        assertThat(pixel(glass, 4, 5)).containsExactly(127, 127, 255);
        assertThat(pixel(glass, 0, 0)).as("nothing is on white").containsExactly(255, 255, 255);

        BufferedImage palette = new BufferedImage(20, 10, BufferedImage.TYPE_BYTE_INDEXED);
        Graphics2D graphics = palette.createGraphics();
        graphics.setColor(new Color(0x3366CC));
        graphics.fillRect(0, 0, 20, 10);
        graphics.dispose();
        assertThat(pixel(palette, 4, 5)).containsExactly(0xCC, 0x66, 0x33);

        BufferedImage wide = new BufferedImage(
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        false,
                        false,
                        ColorModel.OPAQUE,
                        DataBuffer.TYPE_USHORT),
                java.awt.image.Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 20, 10, 3, null),
                false,
                null);
        wide.getRaster().setPixel(4, 5, new int[] {0xFFFF, 0x8080, 0x0101});
        assertThat(pixel(wide, 4, 5)).containsExactly(0x01, 0x80, 0xFF);
    }

    private int[] pixel(BufferedImage image, int x, int y) throws IOException {
        Path file = MadePictures.file(image, "png", folder.resolve("p.png"));
        try (PixelSource source = Decoding.open(file, header(file), 0)) {
            byte[] pixels = new byte[source.width() * source.height() * source.channels()];
            source.read(0, source.height(), pixels);
            int[] found = new int[source.channels()];
            for (int c = 0; c < found.length; c++) {
                found[c] = pixels[(y * source.width() + x) * found.length + c] & 0xFF;
            }
            return found;
        }
    }

    @Test
    void a_colour_profile_is_honoured() throws IOException {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < 256; i++) {
            image.setRGB(i % 16, i / 16, 0x808080);
        }
        byte[] profile =
                java.awt.color.ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] packed = new byte[profile.length + 1000];
        java.util.zip.Deflater deflater = new java.util.zip.Deflater();
        deflater.setInput(profile);
        deflater.finish();
        int length = deflater.deflate(packed);
        deflater.end();
        byte[] chunk = MadePictures.pngChunk(
                "iCCP", MadePictures.join(MadePictures.ascii("linear\0\0"), java.util.Arrays.copyOf(packed, length)));
        byte[] png = MadePictures.encoded(image, "png");
        byte[] with = MadePictures.join(
                java.util.Arrays.copyOf(png, 33), chunk, java.util.Arrays.copyOfRange(png, 33, png.length));
        Path file = made(with, "linear.png");
        assertThat(header(file).profiled()).isTrue();
        try (PixelSource source = Decoding.open(file, header(file), 0)) {
            byte[] pixels = new byte[16 * 16 * 3];
            source.read(0, 16, pixels);
            // Half of the light is 188 of 255 on a screen.
            assertThat(pixels[0] & 0xFF).isBetween(186, 190);
        }
    }

    @Test
    void pages_of_a_pdf_are_drawn_and_nothing_in_it_is_carried_out() throws IOException {
        Path file = folder.resolve("pages.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(new PDRectangle(72, 144));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setNonStrokingColor(i == 0 ? Color.RED : Color.BLUE);
                    content.addRect(0, 0, 72, 72);
                    content.fill();
                }
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.launchURL('https://x.example')"));
            document.save(file.toFile());
        }
        PictureHeader header = header(file);
        assertThat(header.pages()).isEqualTo(2);
        assertThat(header.width()).isEqualTo(300);
        assertThat(header.height()).isEqualTo(600);
        assertThat(header.remarks()).containsExactly(Remark.ACTIONS_IGNORED);
        try (PixelSource second = Decoding.open(file, header, 1)) {
            byte[] row = new byte[300 * 3];
            second.read(599, 1, row);
            assertThat(row[300] & 0xFF).as("blue").isGreaterThan(200);
            assertThat(row[302] & 0xFF).as("red").isLessThan(60);
        }
    }

    @Test
    void a_drawing_with_instructions_is_refused_under_any_name() throws IOException {
        Path file = made(
                MadePictures.ascii(
                        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>"),
                "picture.png");
        assertThat(PictureFiles.recognise(file, "picture.png", PictureLimits.USUAL))
                .isEqualTo(new Refused(PictureTrouble.DRAWING_WITH_INSTRUCTIONS, "svg"));
    }
}
