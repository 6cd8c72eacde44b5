package org.mouseion.formats.iiif.image;

import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.image.request.Quality;

/// What is to be made of a picture, in plain numbers and in this order (section 4.6 of both versions): the
/// region is cut out, brought to its size, mirrored, turned, brought to its quality, written in its format.
///
/// @param x            of the region's left edge, in pixels of the full picture
/// @param y            of the region's upper edge, in pixels of the full picture
/// @param regionWidth  in pixels of the full picture; the region lies inside the picture
/// @param regionHeight in pixels of the full picture
/// @param width        that the region is brought to, in pixels, before it is turned
/// @param height       that the region is brought to, in pixels, before it is turned
/// @param mirrored     whether left and right change places before the turn
/// @param degrees      clockwise, from 0 to below 360, at most six decimals
/// @param quality      colour, greys or bitonal; what `default` stands for is already decided
public record Derivative(
        int x,
        int y,
        int regionWidth,
        int regionHeight,
        int width,
        int height,
        boolean mirrored,
        double degrees,
        Quality quality,
        PictureFormat format)
        implements ImageAnswer {

    public Derivative {
        if (x < 0 || y < 0 || regionWidth < 1 || regionHeight < 1 || width < 1 || height < 1) {
            throw new IllegalArgumentException("No derivative: " + x + "," + y + "," + regionWidth + "," + regionHeight
                    + " to " + width + "," + height + ". Ask ImageService.answer for one.");
        }
        if (!(degrees >= 0 && degrees < 360) || quality == Quality.DEFAULT) {
            throw new IllegalArgumentException("A derivative is turned by 0 to below 360 degrees (" + degrees
                    + ") and knows its quality (" + quality + "). Ask ImageService.answer for one.");
        }
    }

    /// The smallest upright frame around the turned picture (implementation notes 5), rounded up.
    public Extent turned() {
        if (degrees % 180 == 0) {
            return new Extent(width, height);
        }
        if (degrees % 90 == 0) {
            return new Extent(height, width);
        }
        double sine = Math.abs(Math.sin(Math.toRadians(degrees)));
        double cosine = Math.abs(Math.cos(Math.toRadians(degrees)));
        return new Extent(upwards(width * cosine + height * sine), upwards(height * cosine + width * sine));
    }

    private static int upwards(double length) {
        return (int) Math.ceil(length - 1e-6);
    }
}
