package org.mouseion.formats.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.formats.pictures.MadePictures.ascii;
import static org.mouseion.formats.pictures.MadePictures.join;
import static org.mouseion.formats.pictures.MadePictures.png;
import static org.mouseion.formats.pictures.MadePictures.pngChunk;
import static org.mouseion.formats.pictures.MadePictures.segment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.formats.pictures.PictureOutcome.Recognised;
import org.mouseion.formats.pictures.PictureOutcome.Refused;
import org.mouseion.formats.pictures.decoding.PixelSource;
import org.mouseion.formats.pictures.pyramid.Pyramid;
import org.mouseion.formats.pictures.pyramid.PyramidWriter;
import org.mouseion.formats.pictures.rendering.Workshop;
import org.mouseion.formats.pictures.vips.VipsWorkshop;

/// Files made to exhaust, mislead or break whoever opens them: each is refused, or bounded.
class HostilePicturesTest {

    private static final long MOST_BYTES = 256L << 20;

    /// What is to come of a file: refused or set aside, or shown all the same because its picture is whole.
    private enum Fate {
        REFUSED,
        SHOWN
    }

    private record Hostile(Fate fate, Supplier<byte[]> content) {}

    @TempDir
    static Path folder;

    private static final byte[] JPEG = MadePictures.encoded(MadePictures.waves(200, 150), "jpeg");
    private static final byte[] PNG = MadePictures.encoded(MadePictures.waves(200, 150), "png");
    private static final byte[] GIF = MadePictures.encoded(MadePictures.waves(200, 150), "gif");
    private static final byte[] TIFF = MadePictures.encoded(MadePictures.waves(200, 150), "tiff");

    @TestFactory
    Stream<DynamicTest> each_is_refused_or_bounded() {
        // The machine's own library where it is there: it must be as careful as Java.
        return Stream.of(Workshop.JAVA, VipsWorkshop.best())
                .distinct()
                .flatMap(workshop -> corpus().entrySet().stream()
                        .map(each -> DynamicTest.dynamicTest(
                                each.getKey() + ", " + workshop.name(),
                                () -> meet(each.getKey(), each.getValue(), workshop))));
    }

    @Test
    void there_are_at_least_sixty() {
        assertThat(corpus()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static void meet(String name, Hostile hostile, Workshop workshop) throws IOException {
        Path file = MadePictures.bytes(hostile.content().get(), folder.resolve("hostile"));
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Fate fate = fate(file, name, workshop);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before)
                .as("bytes")
                .isLessThan(MOST_BYTES);
        assertThat(fate).isEqualTo(hostile.fate());
    }

    /// Goes the whole way of an upload: a look, then every pixel into a pyramid.
    private static Fate fate(Path file, String name, Workshop workshop) throws IOException {
        PictureOutcome outcome = PictureFiles.recognise(file, name, PictureLimits.USUAL);
        switch (outcome) {
            case Refused refused -> {
                return Fate.REFUSED;
            }
            case Recognised recognised -> {
                Path pyramid = folder.resolve("pyramid");
                Files.deleteIfExists(pyramid);
                try (PixelSource source = workshop.open(file, recognised.header(), 0)) {
                    PyramidWriter.write(source, pyramid, PyramidWriter.Progress.NONE);
                    Pyramid.open(pyramid).close();
                    return Fate.SHOWN;
                } catch (BrokenPicture broken) {
                    assertThat(pyramid).doesNotExist();
                    return Fate.REFUSED;
                }
            }
        }
    }

    private static Map<String, Hostile> corpus() {
        Map<String, Hostile> all = new LinkedHashMap<>();
        nothing(all);
        jpegs(all);
        pngs(all);
        gifs(all);
        tiffs(all);
        webps(all);
        pdfs(all);
        return all;
    }

    private static void refused(Map<String, Hostile> all, String name, Supplier<byte[]> content) {
        all.put(name, new Hostile(Fate.REFUSED, content));
    }

    private static void shown(Map<String, Hostile> all, String name, Supplier<byte[]> content) {
        all.put(name, new Hostile(Fate.SHOWN, content));
    }

    private static void nothing(Map<String, Hostile> all) {
        refused(all, "empty.jpg", () -> new byte[0]);
        refused(all, "one-byte.png", () -> new byte[] {(byte) 0x89});
        refused(all, "words.tif", () -> ascii("This is not a picture at all."));
        refused(all, "page.gif", () -> ascii("<html><script>alert(1)</script></html>"));
        refused(all, "drawing.svg", () -> ascii("<svg onload='steal()'><image href='file:///etc/passwd'/></svg>"));
        refused(
                all,
                "drawing-sixteen-bits.png",
                () -> "\uFEFF<svg onload='x()'/>".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        refused(all, "drawing-with-entities.png", () -> ascii("<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg>&a;</svg>"));
        refused(all, "zip-named.jpg", () -> join(ascii("PK\3\4"), new byte[100]));
        refused(all, "program.png", () -> join(ascii("MZ"), new byte[4000]));
        refused(all, "zeros.webp", () -> new byte[1 << 20]);
        refused(all, "riff-of-sound.webp", () -> join(ascii("RIFF\0\1\0\0WAVEfmt "), new byte[256]));
    }

    private static void jpegs(Map<String, Hostile> all) {
        refused(all, "largest-header.jpg", () -> frame(65_535, 65_535));
        refused(all, "no-width.jpg", () -> frame(0, 100));
        refused(all, "no-height.jpg", () -> frame(100, 0));
        refused(all, "begins-only.jpg", () -> Arrays.copyOf(JPEG, 3));
        refused(all, "ends-in-tables.jpg", () -> Arrays.copyOf(JPEG, 60));
        refused(
                all,
                "ends-before-scan.jpg",
                () -> join(Arrays.copyOf(JPEG, scan(JPEG)), new byte[] {(byte) 0xFF, (byte) 0xD9}));
        refused(
                all,
                "marker-of-no-length.jpg",
                () -> join(Arrays.copyOf(JPEG, 2), new byte[] {(byte) 0xFF, (byte) 0xE5, 0, 0}, JPEG));
        refused(
                all,
                "no-frame.jpg",
                () -> join(Arrays.copyOf(JPEG, 2), Arrays.copyOfRange(JPEG, scan(JPEG), JPEG.length)));
        refused(all, "markers-without-end.jpg", () -> {
            byte[] one = {(byte) 0xFF, (byte) 0xE7, 0, 2};
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(JPEG, 0, 2);
            for (int i = 0; i < 30_000; i++) {
                out.writeBytes(one);
            }
            return out.toByteArray();
        });
        refused(all, "padding-without-end.jpg", () -> {
            byte[] padded = new byte[1 << 20];
            Arrays.fill(padded, (byte) 0xFF);
            padded[1] = (byte) 0xD8;
            return padded;
        });
        refused(all, "quantisation-of-nonsense.jpg", () -> segment(JPEG, 0xDB, new byte[] {(byte) 0xFF, 1, 2, 3}));
        refused(all, "frame-that-lies.jpg", () -> {
            byte[] lie = JPEG.clone();
            int at = find(lie, 0xC0);
            lie[at + 9] = 77;
            return lie;
        });
        shown(all, "exif-in-a-circle.jpg", () -> segment(JPEG, 0xE1, join(ascii("Exif\0\0"), circle())));
        shown(
                all,
                "exif-out-of-the-file.jpg",
                () -> segment(JPEG, 0xE1, join(ascii("Exif\0\0II*\0"), little(0x7FFFFFFF))));
        shown(
                all,
                "exif-of-65535-entries.jpg",
                () -> segment(
                        JPEG, 0xE1, join(ascii("Exif\0\0II*\0"), little(8), new byte[] {(byte) 0xFF, (byte) 0xFF})));
        shown(
                all,
                "profile-of-nonsense.jpg",
                () -> segment(JPEG, 0xE2, join(ascii("ICC_PROFILE\0\1\1"), new byte[300])));
        shown(
                all,
                "profile-piece-255-of-1.jpg",
                () -> segment(JPEG, 0xE2, join(ascii("ICC_PROFILE\0\u00FF\1"), new byte[64])));
        shown(all, "page-in-a-remark.jpg", () -> segment(JPEG, 0xFE, ascii("<html><script>alert(1)</script></html>")));
        shown(all, "zip-behind.jpg", () -> join(JPEG, ascii("PK\3\4"), new byte[500]));
    }

    private static void pngs(Map<String, Hostile> all) {
        refused(all, "largest-header.png", () -> png(0x7FFFFFFF, 0x7FFFFFFF, 8, 2, pngChunk("IDAT", new byte[10])));
        refused(all, "no-size.png", () -> png(0, 0, 8, 2, pngChunk("IDAT", new byte[10])));
        refused(all, "bomb.png", () -> png(30_000, 30_000, 1, 0, pngChunk("IDAT", zeros(30_000L * 3_751))));
        refused(all, "no-pixels.png", () -> png(10, 10, 8, 2));
        refused(all, "half.png", () -> Arrays.copyOf(PNG, PNG.length / 2));
        refused(all, "head-only.png", () -> Arrays.copyOf(PNG, 33));
        refused(
                all,
                "chunk-longer-than-the-file.png",
                () -> join(Arrays.copyOf(PNG, 33), new byte[] {0x7F, -1, -1, -1}, ascii("IDAT")));
        refused(all, "chunks-without-end.png", () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(PNG, 0, 33);
            byte[] one = pngChunk("prVt", new byte[0]);
            for (int i = 0; i < 30_000; i++) {
                out.writeBytes(one);
            }
            return out.toByteArray();
        });
        refused(all, "pixels-of-nonsense.png", () -> png(64, 64, 8, 2, pngChunk("IDAT", new byte[300])));
        refused(all, "kind-of-colour-99.png", () -> png(64, 64, 8, 99, pngChunk("IDAT", zeros(64 * 193))));
        refused(all, "palette-missing.png", () -> png(64, 64, 8, 3, pngChunk("IDAT", zeros(64 * 65))));
        shown(
                all,
                "words-bomb.png",
                () -> join(
                        Arrays.copyOf(PNG, 33),
                        pngChunk("zTXt", join(ascii("Comment\0\0"), zeros(200_000_000L))),
                        Arrays.copyOfRange(PNG, 33, PNG.length)));
        shown(
                all,
                "profile-bomb.png",
                () -> join(
                        Arrays.copyOf(PNG, 33),
                        pngChunk("iCCP", join(ascii("x\0\0"), zeros(200_000_000L))),
                        Arrays.copyOfRange(PNG, 33, PNG.length)));
        shown(all, "page-behind.png", () -> join(PNG, ascii("<html><script>alert(1)</script></html>")));
    }

    private static void gifs(Map<String, Hostile> all) {
        refused(all, "no-picture.gif", () -> join(Arrays.copyOf(GIF, 13 + 3 * 256), new byte[] {0x3B}));
        refused(all, "half.gif", () -> Arrays.copyOf(GIF, GIF.length / 2));
        refused(all, "no-size.gif", () -> join(ascii("GIF89a"), new byte[4], Arrays.copyOfRange(GIF, 10, GIF.length)));
        refused(all, "block-of-nonsense.gif", () -> join(ascii("GIF89a\1\0\1\0\0\0\0"), new byte[] {0x77}));
        refused(all, "blocks-without-end.gif", () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(ascii("GIF89a\1\0\1\0\0\0\0"));
            for (int i = 0; i < 30_000; i++) {
                out.writeBytes(new byte[] {0x21, (byte) 0xFE, 0});
            }
            return out.toByteArray();
        });
        refused(
                all,
                "codes-of-nonsense.gif",
                () -> join(ascii("GIF89a\100\0\100\0\u0080\0\0"), new byte[6], new byte[] {
                    0x2C, 0, 0, 0, 0, 64, 0, 64, 0, 0, 12, 3, -1, -1, -1, 0, 0x3B
                }));
    }

    private static void tiffs(Map<String, Hostile> all) {
        refused(all, "circle.tif", HostilePicturesTest::circle);
        refused(all, "out-of-the-file.tif", () -> join(ascii("II*\0"), little(0x7FFFFFF0)));
        refused(all, "no-directory.tif", () -> join(ascii("MM\0*"), new byte[4]));
        refused(all, "65535-entries.tif", () -> join(ascii("II*\0"), little(8), new byte[] {-1, -1}, new byte[1000]));
        refused(all, "half.tif", () -> Arrays.copyOf(TIFF, TIFF.length / 2));
        refused(all, "largest-header.tif", () -> directory(new int[][] {{256, 4, 1, 65_535}, {257, 4, 1, 65_535}}));
        refused(all, "no-size.tif", () -> directory(new int[][] {{259, 3, 1, 1}}));
        refused(
                all,
                "four-thousand-million-offsets.tif",
                () -> directory(new int[][] {{256, 4, 1, 100}, {257, 4, 1, 100}, {324, 4, -1, 8}, {325, 4, -1, 8}}));
        refused(
                all,
                "tiles-out-of-the-file.tif",
                () -> directory(new int[][] {
                    {256, 4, 1, 64},
                    {257, 4, 1, 64},
                    {258, 3, 1, 8},
                    {259, 3, 1, 1},
                    {262, 3, 1, 1},
                    {277, 3, 1, 1},
                    {322, 3, 1, 64},
                    {323, 3, 1, 64},
                    {324, 4, 1, 0x7FFFFF00},
                    {325, 4, 1, 4096}
                }));
        refused(
                all,
                "tiles-of-no-size.tif",
                () -> directory(new int[][] {
                    {256, 4, 1, 64},
                    {257, 4, 1, 64},
                    {258, 3, 1, 8},
                    {259, 3, 1, 1},
                    {262, 3, 1, 1},
                    {277, 3, 1, 1},
                    {322, 3, 1, 0},
                    {323, 3, 1, 0},
                    {324, 4, 1, 8},
                    {325, 4, 1, 4096}
                }));
        refused(
                all,
                "way-of-writing-31337.tif",
                () -> directory(new int[][] {
                    {256, 4, 1, 64},
                    {257, 4, 1, 64},
                    {258, 3, 1, 8},
                    {259, 3, 1, 31_337},
                    {262, 3, 1, 1},
                    {273, 4, 1, 8},
                    {277, 3, 1, 1},
                    {278, 4, 1, 64},
                    {279, 4, 1, 4096}
                }));
        refused(
                all,
                "strip-of-two-gigabytes.tif",
                () -> directory(new int[][] {
                    {256, 4, 1, 64},
                    {257, 4, 1, 64},
                    {258, 3, 1, 8},
                    {259, 3, 1, 5},
                    {262, 3, 1, 1},
                    {273, 4, 1, 8},
                    {277, 3, 1, 1},
                    {278, 4, 1, 64},
                    {279, 4, 1, 0x7FFFFFFF}
                }));
        refused(all, "pages-without-end.tif", () -> {
            ByteBuffer out = ByteBuffer.allocate(8 + 20_000 * 6).order(ByteOrder.LITTLE_ENDIAN);
            out.put(ascii("II*\0")).putInt(8);
            for (int i = 0; i < 20_000; i++) {
                out.putShort((short) 0).putInt(8 + 6 * (i + 1));
            }
            return out.array();
        });
        refused(
                all,
                "sixty-four-bits-of-nonsense.tif",
                () -> join(ascii("II+\0\b\0\0\0"), new byte[] {-1, -1, -1, -1, -1, -1, -1, -1}));
    }

    private static void webps(Map<String, Hostile> all) {
        refused(all, "longer-than-told.webp", () -> webp(0x7FFFFFF0, "VP8L", lossless(10, 10)));
        refused(all, "no-picture.webp", () -> webp(-1, "EXIF", new byte[20]));
        refused(all, "largest-header.webp", () -> webp(-1, "VP8L", lossless(16_384, 16_384)));
        refused(all, "canvas-that-lies.webp", () -> {
            byte[] canvas = {0, 0, 0, 0, 99, 0, 0, 99, 0, 0};
            return webp(-1, "VP8X", canvas, "VP8L", lossless(10, 10));
        });
        refused(all, "signature-missing.webp", () -> webp(-1, "VP8L", new byte[20]));
        refused(all, "start-code-missing.webp", () -> webp(-1, "VP8 ", new byte[20]));
        refused(all, "pixels-missing.webp", () -> webp(-1, "VP8L", lossless(4000, 4000)));
        refused(all, "frames-without-size.webp", () -> webp(-1, "ANMF", new byte[16]));
    }

    private static void pdfs(Map<String, Hostile> all) {
        refused(all, "begins-only.pdf", () -> ascii("%PDF-1.7\n"));
        refused(all, "no-page.pdf", () -> pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"));
        refused(
                all,
                "pages-in-a-circle.pdf",
                () -> pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"));
        shown(
                all,
                "launches-a-program.pdf",
                () -> pdf(
                        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(calc.exe)>>>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>"));
        shown(
                all,
                "page-as-large-as-a-town.pdf",
                () -> pdf(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 14400 14400]>>"));
        shown(
                all,
                "box-of-nonsense.pdf",
                () -> pdf(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e30 1e30]>>"));
    }

    private static byte[] frame(int width, int height) {
        byte[] made = JPEG.clone();
        int at = find(made, 0xC0);
        ByteBuffer.wrap(made, at + 5, 4).putShort((short) height).putShort((short) width);
        return made;
    }

    private static int find(byte[] jpeg, int marker) {
        for (int i = 2; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == marker) {
                return i;
            }
        }
        throw new IllegalStateException("No marker " + marker);
    }

    private static int scan(byte[] jpeg) {
        return find(jpeg, 0xDA);
    }

    private static byte[] zeros(long length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
            byte[] piece = new byte[1 << 16];
            for (long left = length; left > 0; left -= piece.length) {
                deflated.write(piece, 0, (int) Math.min(left, piece.length));
            }
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return out.toByteArray();
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    /// A directory that is its own next.
    private static byte[] circle() {
        ByteBuffer out = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("II*\0")).putInt(8).putShort((short) 1);
        out.putShort((short) 256).putShort((short) 3).putInt(1).putInt(10).putInt(8);
        return out.array();
    }

    /// Entries of tag, type, count and value, and 4,096 bytes behind them.
    private static byte[] directory(int[][] entries) {
        ByteBuffer out =
                ByteBuffer.allocate(8 + 2 + 12 * entries.length + 4 + 4096).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("II*\0")).putInt(8).putShort((short) entries.length);
        for (int[] entry : entries) {
            out.putShort((short) entry[0])
                    .putShort((short) entry[1])
                    .putInt(entry[2])
                    .putInt(entry[3]);
        }
        return out.array();
    }

    private static byte[] webp(int length, Object... chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(ascii("WEBP"));
        for (int i = 0; i < chunks.length; i += 2) {
            byte[] content = (byte[]) chunks[i + 1];
            body.writeBytes(ascii((String) chunks[i]));
            body.writeBytes(little(content.length));
            body.writeBytes(content);
        }
        return join(ascii("RIFF"), little(length < 0 ? body.size() : length), body.toByteArray());
    }

    private static byte[] lossless(int width, int height) {
        return join(new byte[] {0x2F}, little(width - 1 | height - 1 << 14), new byte[15]);
    }

    private static byte[] pdf(String... objects) {
        StringBuilder out = new StringBuilder("%PDF-1.7\n");
        int[] places = new int[objects.length];
        for (int i = 0; i < objects.length; i++) {
            places[i] = out.length();
            out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = out.length();
        out.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        for (int place : places) {
            out.append("%010d 00000 n \n".formatted(place));
        }
        out.append("trailer\n<</Size ").append(objects.length + 1).append("/Root 1 0 R>>\nstartxref\n");
        return ascii(out.append(table).append("\n%%EOF\n").toString());
    }
}
