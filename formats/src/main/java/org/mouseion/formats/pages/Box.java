package org.mouseion.formats.pages;

import java.util.List;

/// An upright rectangle on a picture of a page, in its pixels. It may be empty, and may reach out of the picture.
///
/// @param x      of the left edge
/// @param y      of the upper edge
/// @param width  0 or more
/// @param height 0 or more
public record Box(int x, int y, int width, int height) {

    public static final Box NONE = new Box(0, 0, 0, 0);

    public Box {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("A box has no side below 0: " + width + " by " + height
                    + ". Maybe its corners come in another order; see Box.around.");
        }
    }

    /// The smallest box that holds the points; [#NONE] for none.
    public static Box around(List<Point> points) {
        if (points.isEmpty()) {
            return NONE;
        }
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int low = Integer.MIN_VALUE;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            low = Math.max(low, point.y());
        }
        return new Box(left, top, Math.subtractExact(right, left), Math.subtractExact(low, top));
    }

    public boolean isNone() {
        return width == 0 && height == 0;
    }

    /// Its corners, clockwise from the upper left.
    public List<Point> corners() {
        return List.of(
                new Point(x, y), new Point(x + width, y), new Point(x + width, y + height), new Point(x, y + height));
    }
}
