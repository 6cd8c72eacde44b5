package org.mouseion.formats.pictures.rendering;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.Set;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.pictures.pyramid.JpegTiles;

/// Writes pixels in a format.
final class Encoding {

    /// What can be written here; JPEG 2000 and WebP have no writer in Java that is kept.
    static final Set<PictureFormat> FORMATS =
            EnumSet.of(PictureFormat.JPG, PictureFormat.PNG, PictureFormat.GIF, PictureFormat.TIF, PictureFormat.PDF);

    private static final float QUALITY = 0.86f;

    private Encoding() {}

    /// @param bitonal whether every pixel is black or white
    static byte[] of(byte[] pixels, int width, int height, int channels, boolean bitonal, PictureFormat format)
            throws IOException {
        return switch (format) {
            case JPG -> JpegTiles.encode(pixels, width, height, channels, QUALITY);
            case PNG -> written(image(pixels, width, height, channels, bitonal), "png");
            case GIF -> written(image(pixels, width, height, channels, bitonal), "gif");
            case TIF -> written(image(pixels, width, height, channels, bitonal), "tiff");
            case PDF -> pdf(JpegTiles.encode(pixels, width, height, channels, QUALITY), width, height);
            case JP2, WEBP ->
                throw new IllegalArgumentException(format + " is not written here; see Rendering.formats.");
        };
    }

    private static BufferedImage image(byte[] pixels, int width, int height, int channels, boolean bitonal) {
        BufferedImage image = JpegTiles.image(pixels, width, height, channels);
        if (!bitonal) {
            return image;
        }
        BufferedImage binary = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = pixels[(y * width + x) * channels] < 0 ? 1 : 0;
            }
            binary.getRaster().setSamples(0, y, width, 1, 0, row);
        }
        return binary;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        if (!ImageIO.write(image, format, out) && !ImageIO.write(plain(image), format, out)) {
            throw new IllegalStateException("No writer of " + format);
        }
        return out.toByteArray();
    }

    private static BufferedImage plain(BufferedImage image) {
        BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = rgb.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return rgb;
    }

    /// One page of the picture's size at 72 dots an inch; the same bytes for the same picture.
    private static byte[] pdf(byte[] jpeg, int width, int height) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, width, height);
            }
            Calendar never = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            never.setTimeInMillis(0);
            document.getDocumentInformation().setCreationDate(never);
            document.setDocumentId(0L);
            ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + 1024);
            document.save(out);
            return out.toByteArray();
        }
    }
}
