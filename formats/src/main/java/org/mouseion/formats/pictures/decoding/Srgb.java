package org.mouseion.formats.pictures.decoding;

import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/// Brings decoded pixels to sRGB of eight bits on white.
///
/// Greys are taken as they are written: Java's own grey is linear light, which no scanner's file means.
final class Srgb {

    private Srgb() {}

    /// Whether a picture is of greys only.
    static boolean isGrey(BufferedImage image) {
        ColorModel model = image.getColorModel();
        return !(model instanceof IndexColorModel) && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    /// One byte a pixel, row by row.
    static byte[] greys(BufferedImage image) {
        Raster raster = image.getRaster();
        int width = image.getWidth();
        int height = image.getHeight();
        int shift = image.getColorModel().getComponentSize(0) - 8;
        boolean alpha = image.getColorModel().hasAlpha();
        byte[] out = new byte[width * height];
        int[] row = new int[width];
        int[] opaque = new int[width];
        for (int y = 0; y < height; y++) {
            raster.getSamples(0, y, width, 1, 0, row);
            if (alpha) {
                raster.getSamples(0, y, width, 1, 1, opaque);
            }
            for (int x = 0; x < width; x++) {
                int value = narrow(row[x], shift);
                out[y * width + x] = (byte) (alpha ? onWhite(value, narrow(opaque[x], shift)) : value);
            }
        }
        return out;
    }

    /// Three bytes a pixel, blue, green, red, row by row.
    ///
    /// @param profile that the file brings and its reader does not know of, or null
    static byte[] colours(BufferedImage read, @Nullable ICC_Profile profile) {
        BufferedImage image = profile == null ? read : withProfile(read, profile);
        ColorModel model = image.getColorModel();
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR
                && image.getColorModel().getColorSpace().isCS_sRGB()) {
            return plain(image);
        }
        BufferedImage seen = model instanceof IndexColorModel
                        || model.getColorSpace().isCS_sRGB()
                ? image
                : new ColorConvertOp(null)
                        .filter(
                                image,
                                new BufferedImage(
                                        image.getWidth(),
                                        image.getHeight(),
                                        model.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB));
        int width = seen.getWidth();
        int height = seen.getHeight();
        byte[] out = new byte[Math.multiplyExact(3, width * height)];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < height; y++) {
            seen.getRGB(0, y, width, 1, row, 0, width);
            for (int argb : row) {
                int opaque = argb >>> 24;
                out[at++] = (byte) onWhite(argb & 0xFF, opaque);
                out[at++] = (byte) onWhite(argb >> 8 & 0xFF, opaque);
                out[at++] = (byte) onWhite(argb >> 16 & 0xFF, opaque);
            }
        }
        return out;
    }

    private static byte[] plain(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        Raster raster = image.getRaster();
        if (raster.getSampleModel() instanceof PixelInterleavedSampleModel model
                && raster.getDataBuffer() instanceof DataBufferByte bytes
                && model.getPixelStride() == 3
                && model.getBandOffsets()[0] == 2
                && model.getBandOffsets()[2] == 0) {
            byte[] data = bytes.getData();
            byte[] out = new byte[Math.multiplyExact(3, width * height)];
            int stride = model.getScanlineStride();
            int first = bytes.getOffset()
                    - raster.getSampleModelTranslateY() * stride
                    - raster.getSampleModelTranslateX() * 3;
            for (int y = 0; y < height; y++) {
                System.arraycopy(data, first + y * stride, out, y * width * 3, width * 3);
            }
            return out;
        }
        byte[] out = new byte[Math.multiplyExact(3, width * height)];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int rgb : row) {
                out[at++] = (byte) rgb;
                out[at++] = (byte) (rgb >> 8);
                out[at++] = (byte) (rgb >> 16);
            }
        }
        return out;
    }

    /// The same samples, said to be of another colour space; the picture itself where they cannot be.
    private static BufferedImage withProfile(BufferedImage image, ICC_Profile profile) {
        ColorModel model = image.getColorModel();
        int colours = model.getNumColorComponents();
        if (model instanceof IndexColorModel || profile.getNumComponents() != colours || colours != 3) {
            return image;
        }
        int type = image.getRaster().getSampleModel().getDataType();
        if (type != DataBuffer.TYPE_BYTE && type != DataBuffer.TYPE_USHORT
                || image.getRaster().getNumBands() != (model.hasAlpha() ? 4 : 3)) {
            return image;
        }
        ColorModel named = new ComponentColorModel(
                new ICC_ColorSpace(profile), model.hasAlpha(), false, model.getTransparency(), type);
        WritableRaster raster = image.getRaster();
        return named.isCompatibleRaster(raster) ? new BufferedImage(named, raster, false, null) : image;
    }

    private static int narrow(int value, int shift) {
        return shift > 0 ? value >>> shift : shift < 0 ? value * 255 / ((1 << 8 + shift) - 1) : value;
    }

    private static int onWhite(int value, int opaque) {
        return opaque == 255 ? value : (value * opaque + 255 * (255 - opaque) + 127) / 255;
    }

    /// The part of a stored picture that upright rows come from.
    static Rectangle stored(
            org.mouseion.formats.pictures.Orientation orientation, int y, int rows, int uprightWidth, int w, int h) {
        int x0 = orientation.storedX(0, y, w, h);
        int y0 = orientation.storedY(0, y, w, h);
        int x1 = orientation.storedX(uprightWidth - 1, y + rows - 1, w, h);
        int y1 = orientation.storedY(uprightWidth - 1, y + rows - 1, w, h);
        return new Rectangle(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0) + 1, Math.abs(y1 - y0) + 1);
    }
}
