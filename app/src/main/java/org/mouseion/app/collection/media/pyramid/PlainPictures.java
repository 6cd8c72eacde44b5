package org.mouseion.app.collection.media.pyramid;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/// What [PlainCraft] does to rasters.
final class PlainPictures {

    private PlainPictures() {}

    static @Nullable BufferedImage read(Path master, int page) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(master.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return reader.read(page);
            } finally {
                reader.dispose();
            }
        }
    }

    /// On white paper, in three colours.
    static BufferedImage rgb(BufferedImage picture) {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return plain;
    }

    static BufferedImage scaled(BufferedImage picture, int width, int height) {
        if (picture.getWidth() == width && picture.getHeight() == height) {
            return picture;
        }
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    static BufferedImage turned(BufferedImage picture, boolean mirrored, double degrees) {
        if (!mirrored && degrees % 360 == 0) {
            return picture;
        }
        double angle = Math.toRadians(degrees);
        double sin = Math.abs(Math.sin(angle));
        double cos = Math.abs(Math.cos(angle));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * cos + picture.getHeight() * sin));
        int height = Math.max(1, (int) Math.round(picture.getWidth() * sin + picture.getHeight() * cos));
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        AffineTransform how = new AffineTransform();
        how.translate(width / 2.0, height / 2.0);
        how.rotate(angle);
        how.scale(mirrored ? -1 : 1, 1);
        how.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return turned;
    }

    static BufferedImage inQuality(BufferedImage picture, String quality) {
        int type = switch (quality) {
            case "gray" -> BufferedImage.TYPE_BYTE_GRAY;
            case "bitonal" -> BufferedImage.TYPE_BYTE_BINARY;
            default -> picture.getType();
        };
        if (type == picture.getType()) {
            return picture;
        }
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return plain;
    }

    static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        if (!format.equals("jpg")) {
            if (!ImageIO.write(picture, format.equals("tif") ? "tiff" : format, bytes)) {
                throw new IOException("No writer for " + format);
            }
            return bytes.toByteArray();
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.85f);
            writer.setOutput(out);
            BufferedImage plain =
                    picture.getType() == BufferedImage.TYPE_BYTE_BINARY ? inQuality(picture, "gray") : picture;
            writer.write(null, new IIOImage(plain, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
