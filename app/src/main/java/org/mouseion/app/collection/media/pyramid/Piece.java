package org.mouseion.app.collection.media.pyramid;

/// A piece of a picture as it is to be sent, in plain numbers. Mirrored first, then turned.
///
/// @param x left edge of the region, in pixels of the picture
/// @param y upper edge of the region
/// @param width of the region, at least 1
/// @param height of the region, at least 1
/// @param outWidth pixels it is scaled to, before it is turned
/// @param outHeight pixels it is scaled to, before it is turned
/// @param degrees clockwise, 0 to 360
/// @param quality `color`, `gray` or `bitonal`
/// @param format `jpg`, `png`, `webp`, `gif` or `tif`
public record Piece(
        int x,
        int y,
        int width,
        int height,
        int outWidth,
        int outHeight,
        boolean mirrored,
        double degrees,
        String quality,
        String format) {

    public Piece {
        if (x < 0 || y < 0 || width < 1 || height < 1 || outWidth < 1 || outHeight < 1) {
            throw new IllegalArgumentException("A piece has a region and a size of a pixel at least, but got " + x + ","
                    + y + " " + width + "x" + height + " as " + outWidth + "x" + outHeight);
        }
    }

    /// Equal pieces have equal words: the name of the piece in the cache.
    String words() {
        return x + "," + y + "," + width + "," + height + "/" + outWidth + "," + outHeight + "/" + (mirrored ? "!" : "")
                + degrees + "/" + quality + "." + format;
    }

    public String mediaType() {
        return switch (format) {
            case "jpg" -> "image/jpeg";
            case "tif" -> "image/tiff";
            case "pdf" -> "application/pdf";
            default -> "image/" + format;
        };
    }
}
