package org.mouseion.formats.iiif.image;

/// A part of the full picture, in its pixels; never empty.
record Rectangle(int x, int y, int width, int height) {

    Rectangle {
        if (x < 0 || y < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("No rectangle: " + x + "," + y + "," + width + "," + height
                    + ". Maybe it was not cropped at the picture's edge.");
        }
    }
}
