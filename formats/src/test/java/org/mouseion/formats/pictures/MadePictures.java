package org.mouseion.formats.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures that tests make: soft waves with a mark in each corner, so that every turn and cut is seen.
public final class MadePictures {

    private MadePictures() {}

    /// Red in the upper left corner, green in the upper right, blue in the lower left, white in the lower right.
    public static BufferedImage waves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int red = (int) (127 + 60 * Math.sin(x / 37.0) + 60 * Math.cos(y / 53.0));
                int green = (int) (127 + 60 * Math.sin((x + y) / 61.0) + 60 * Math.cos(x / 91.0));
                int blue = (int) (127 + 60 * Math.sin(y / 43.0) + 60 * Math.cos((x - y) / 77.0));
                image.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        corner(image, 0, 0, 0xE00000);
        corner(image, width - 1, 0, 0x00E000);
        corner(image, 0, height - 1, 0x0000E0);
        corner(image, width - 1, height - 1, 0xFFFFFF);
        return image;
    }

    private static void corner(BufferedImage image, int x, int y, int rgb) {
        int side = Math.max(1, Math.min(image.getWidth(), image.getHeight()) / 8);
        for (int j = 0; j < side; j++) {
            for (int i = 0; i < side; i++) {
                image.setRGB(x == 0 ? i : x - i, y == 0 ? j : y - j, rgb);
            }
        }
    }

    /// Written by Java's own writer of a format.
    public static Path file(BufferedImage image, String format, Path file) {
        return bytes(encoded(image, format), file);
    }

    static byte[] encoded(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("No writer of " + format);
            }
            return out.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    static Path bytes(byte[] content, Path file) {
        try {
            return Files.write(file, content);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// A JPEG with an Exif of one entry, in either byte order.
    static byte[] oriented(byte[] jpeg, int orientation, boolean little) {
        ByteBuffer tiff = ByteBuffer.allocate(26)
                .order(little ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        tiff.put(ascii(little ? "II" : "MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 274).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        return segment(jpeg, 0xE1, join(ascii("Exif\0\0"), tiff.array()));
    }

    /// A marker put behind the beginning of a JPEG.
    static byte[] segment(byte[] jpeg, int marker, byte[] body) {
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) (body.length + 2 >> 8), (byte) (body.length + 2)};
        byte[] rest = java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length);
        return join(new byte[] {jpeg[0], jpeg[1]}, head, body, rest);
    }

    static byte[] pngChunk(String name, byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(ascii(name));
        crc.update(body);
        return join(
                ByteBuffer.allocate(4).putInt(body.length).array(),
                ascii(name),
                body,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    static byte[] png(int width, int height, int bits, int type, byte[]... chunks) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) type)
                .put(new byte[3])
                .array();
        return join(
                ascii("\u0089PNG\r\n\u001A\n"), pngChunk("IHDR", head), join(chunks), pngChunk("IEND", new byte[0]));
    }
}
