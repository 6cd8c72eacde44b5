package org.mouseion.formats.pages;

import java.util.List;

/// Brings places from one size of a page to another.
///
/// @param x by which what lies across is multiplied
/// @param y by which what lies down is multiplied
record Fitting(double x, double y) {

    Region region(Region region) {
        return new Region(
                region.id(),
                region.kind(),
                box(region.box()),
                points(region.outline()),
                region.lines().stream().map(this::line).toList());
    }

    private Line line(Line line) {
        return new Line(
                line.id(),
                box(line.box()),
                points(line.outline()),
                points(line.baseline()),
                line.words().stream().map(this::word).toList(),
                line.readings());
    }

    private Word word(Word word) {
        return new Word(word.id(), box(word.box()), word.readings(), word.whole());
    }

    private List<Point> points(List<Point> points) {
        return points.stream().map(this::point).toList();
    }

    private Point point(Point point) {
        return new Point((int) Math.round(point.x() * x), (int) Math.round(point.y() * y));
    }

    /// By its corners, so that boxes that touch still do.
    private Box box(Box box) {
        Point upper = point(new Point(box.x(), box.y()));
        Point lower = point(new Point(box.x() + box.width(), box.y() + box.height()));
        return new Box(upper.x(), upper.y(), lower.x() - upper.x(), lower.y() - upper.y());
    }
}
