package org.mouseion.algorithms.scans;

/// Where a prepared page lies on its scan: turned about its middle, then enlarged.
///
/// Points are in pixels from the upper left, the middle of the first pixel at 0.5. A point taken to the
/// prepared page and back is the same point.
///
/// @param scanWidth  of the scan in pixels
/// @param scanHeight of the scan in pixels
/// @param degrees    by which the scan was turned clockwise
/// @param scale      by which it was enlarged after that
public record Placement(int scanWidth, int scanHeight, double degrees, double scale) {

    /// A place, in pixels.
    public record Place(double x, double y) {}

    /// An upright rectangle in whole pixels.
    public record Area(int x, int y, int width, int height) {}

    public Placement {
        if (scanWidth < 1 || scanHeight < 1 || !(scale > 0) || !(Math.abs(degrees) <= 45)) {
            throw new IllegalArgumentException("A scan of " + scanWidth + " by " + scanHeight
                    + " pixels is not turned by " + degrees + " degrees and enlarged " + scale + " times.");
        }
    }

    /// Width of the prepared page, wide enough for all of the scan.
    public int width() {
        return side(scanWidth * cosine() + scanHeight * Math.abs(sine()));
    }

    public int height() {
        return side(scanHeight * cosine() + scanWidth * Math.abs(sine()));
    }

    private int side(double length) {
        return Math.max(1, (int) Math.round(length * scale - 1e-6));
    }

    /// Where a place of the scan lies on the prepared page.
    public Place toPrepared(double x, double y) {
        double across = x - scanWidth / 2.0;
        double down = y - scanHeight / 2.0;
        return new Place(
                (across * cosine() - down * sine()) * scale + width() / 2.0,
                (across * sine() + down * cosine()) * scale + height() / 2.0);
    }

    /// Where a place of the prepared page lies on the scan.
    public Place toScan(double x, double y) {
        double across = (x - width() / 2.0) / scale;
        double down = (y - height() / 2.0) / scale;
        return new Place(
                across * cosine() + down * sine() + scanWidth / 2.0,
                down * cosine() - across * sine() + scanHeight / 2.0);
    }

    /// The area of the scan under an area of the prepared page: upright, around its turned corners, cut to
    /// the scan.
    public Area toScan(Area area) {
        Place[] corners = {
            toScan(area.x(), area.y()),
            toScan(area.x() + area.width(), area.y()),
            toScan(area.x(), area.y() + area.height()),
            toScan(area.x() + area.width(), area.y() + area.height())
        };
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double low = -Double.MAX_VALUE;
        for (Place corner : corners) {
            left = Math.min(left, corner.x());
            top = Math.min(top, corner.y());
            right = Math.max(right, corner.x());
            low = Math.max(low, corner.y());
        }
        int x = Math.clamp(Math.round(left), 0, scanWidth);
        int y = Math.clamp(Math.round(top), 0, scanHeight);
        return new Area(
                x, y, Math.clamp(Math.round(right), x, scanWidth) - x, Math.clamp(Math.round(low), y, scanHeight) - y);
    }

    private double sine() {
        return Math.sin(Math.toRadians(degrees));
    }

    private double cosine() {
        return Math.cos(Math.toRadians(degrees));
    }
}
