package org.mouseion.formats.pictures.rendering;

import java.io.IOException;
import java.util.Set;
import org.mouseion.formats.iiif.image.Derivative;
import org.mouseion.formats.iiif.image.Extent;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.image.request.Quality;
import org.mouseion.formats.pictures.pyramid.Pyramid;

/// Makes of a pyramid whatever the IIIF Image API asks for.
public final class Rendering {

    /// Parts of a kilobyte of luminance that blue, green and red have (ITU-R BT.601, as JPEG counts them).
    private static final int[] LIGHT = {117, 601, 306};

    private Rendering() {}

    /// The formats that Java's own workshop writes.
    public static Set<PictureFormat> formats() {
        return Workshop.JAVA.formats();
    }

    /// As below, in Java's own workshop.
    public static byte[] render(Pyramid pyramid, Derivative wanted) throws IOException {
        return render(pyramid, wanted, Workshop.JAVA);
    }

    /// The file that is asked for. Memory grows with what is made, not with the picture.
    ///
    /// @param workshop that writes the format
    /// @throws org.mouseion.formats.pictures.BrokenPicture where the pyramid is damaged
    public static byte[] render(Pyramid pyramid, Derivative wanted, Workshop workshop) throws IOException {
        int width = wanted.width();
        int height = wanted.height();
        int channels = pyramid.channels();
        int x = wanted.x();
        int y = wanted.y();
        int wide = wanted.regionWidth();
        int high = wanted.regionHeight();
        if (isPlain(wanted, channels)) {
            return workshop.piece(pyramid, x, y, wide, high, width, height, wanted.format());
        }
        byte[] pixels = workshop.sized(pyramid, x, y, wide, high, width, height);
        if (wanted.mirrored()) {
            Turning.mirror(pixels, width, height, channels);
        }
        if (wanted.quality() != Quality.COLOR && channels == 3) {
            pixels = greys(pixels);
            channels = 1;
        }
        Extent frame = wanted.turned();
        if (wanted.degrees() != 0) {
            pixels = Turning.turn(pixels, width, height, channels, wanted.degrees(), frame);
        }
        boolean bitonal = wanted.quality() == Quality.BITONAL;
        if (bitonal) {
            blackAndWhite(pixels);
        }
        return workshop.encoded(pixels, frame.width(), frame.height(), channels, bitonal, wanted.format());
    }

    /// Whether nothing is left to do between sizing and packing.
    private static boolean isPlain(Derivative wanted, int channels) {
        return !wanted.mirrored()
                && wanted.degrees() == 0
                && (wanted.quality() == Quality.COLOR || wanted.quality() == Quality.GRAY && channels == 1);
    }

    private static byte[] greys(byte[] bgr) {
        byte[] grey = new byte[bgr.length / 3];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) ((LIGHT[0] * (bgr[3 * i] & 0xFF)
                            + LIGHT[1] * (bgr[3 * i + 1] & 0xFF)
                            + LIGHT[2] * (bgr[3 * i + 2] & 0xFF)
                            + 512)
                    >> 10);
        }
        return grey;
    }

    private static void blackAndWhite(byte[] grey) {
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) (grey[i] < 0 ? 255 : 0);
        }
    }
}
