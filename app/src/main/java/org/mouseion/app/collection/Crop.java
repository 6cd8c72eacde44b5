package org.mouseion.app.collection;

import org.mouseion.app.collection.ShownPicture.Focus;

/// The largest window of a given proportion whose middle is as near to the focal point as the picture's edges let it
/// be.
///
/// @param x left edge in pixels of the picture
/// @param y upper edge in pixels of the picture
public record Crop(int x, int y, int width, int height) {

    /// @param width of the picture, in pixels
    /// @param height of the picture, in pixels
    /// @param across the window's proportion, as in 16 to 9
    /// @param down the window's proportion
    public static Crop around(int width, int height, int across, int down, Focus focus) {
        if (width < 1 || height < 1 || across < 1 || down < 1) {
            throw new IllegalArgumentException("A crop needs a picture and a proportion, but got " + width + "x"
                    + height + " and " + across + ":" + down);
        }
        boolean wider = (long) width * down > (long) height * across;
        int wide = wider ? Math.max(1, (int) ((long) height * across / down)) : width;
        int high = wider ? height : Math.max(1, (int) ((long) width * down / across));
        return new Crop(place(focus.x() * width, wide, width), place(focus.y() * height, high, height), wide, high);
    }

    /// The region of the Image API.
    public String region() {
        return x + "," + y + "," + width + "," + height;
    }

    private static int place(double middle, int window, int side) {
        return Math.clamp(Math.round(middle - window / 2.0), 0, side - window);
    }
}
