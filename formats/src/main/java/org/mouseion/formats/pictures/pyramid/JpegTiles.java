package org.mouseion.formats.pictures.pyramid;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.mouseion.formats.pictures.BrokenPicture;
import org.mouseion.formats.pictures.PictureTrouble;

/// Writes and reads JPEG pictures held as bytes, by Java's own codec (libjpeg inside the JDK).
public final class JpegTiles {

    private static final String JAVAS_OWN = "com.sun.imageio.";

    private JpegTiles() {}

    /// A picture over the bytes themselves: nothing is copied.
    ///
    /// @param pixels shape `[height * width * channels]`; three channels are blue, green, red
    public static BufferedImage image(byte[] pixels, int width, int height, int channels) {
        DataBufferByte data = new DataBufferByte(pixels, width * height * channels);
        int[] offsets = channels == 1 ? new int[] {0} : new int[] {2, 1, 0};
        if (channels == 1) {
            WritableRaster raster = Raster.createInterleavedRaster(data, width, height, width, 1, offsets, null);
            return new BufferedImage(
                    new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY).getColorModel(), raster, false, null);
        }
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
        WritableRaster raster = Raster.createWritableRaster(
                new PixelInterleavedSampleModel(DataBuffer.TYPE_BYTE, width, height, 3, 3 * width, offsets),
                data,
                null);
        return new BufferedImage(model, raster, false, null);
    }

    /// @param quality 0 to 1
    public static byte[] encode(byte[] pixels, int width, int height, int channels, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try {
            Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
            while (writers.hasNext() && !writer.getClass().getName().startsWith(JAVAS_OWN)) {
                writer.dispose();
                writer = writers.next();
            }
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(image(pixels, width, height, channels), null, null), param);
            }
            return bytes.toByteArray();
        } finally {
            writer.dispose();
        }
    }

    /// The pixels of a JPEG whose size and channels are known.
    ///
    /// @return shape `[height * width * channels]`; three channels are blue, green, red
    /// @throws BrokenPicture where it is another picture than that
    public static byte[] decode(byte[] jpeg, int width, int height, int channels) throws IOException {
        ImageReader reader = null;
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        while (readers.hasNext()
                && (reader == null || !reader.getClass().getName().startsWith(JAVAS_OWN))) {
            reader = readers.next();
        }
        if (reader == null) {
            throw new IllegalStateException("Every Java reads JPEG");
        }
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) != width || reader.getHeight(0) != height) {
                throw new BrokenPicture(
                        PictureTrouble.BROKEN, "a tile of " + reader.getWidth(0) + " x " + reader.getHeight(0));
            }
            BufferedImage image = reader.read(0);
            if (image.getRaster().getNumBands() != channels
                    || !(image.getRaster().getDataBuffer() instanceof DataBufferByte bytes)
                    || bytes.getData().length != width * height * channels) {
                throw new BrokenPicture(
                        PictureTrouble.BROKEN, "a tile of " + image.getRaster().getNumBands());
            }
            return bytes.getData();
        } catch (RuntimeException fault) {
            throw new BrokenPicture(
                    PictureTrouble.BROKEN, "a tile: " + fault.getClass().getSimpleName(), fault);
        } finally {
            reader.dispose();
        }
    }
}
