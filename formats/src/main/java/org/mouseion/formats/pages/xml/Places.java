package org.mouseion.formats.pages.xml;

import java.util.List;
import java.util.stream.Collectors;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Point;

/// Points as formats write them.
public final class Places {

    private Places() {}

    /// "1,2 3,4", as PAGE and ALTO write them; empty for none.
    public static String pairs(List<Point> points) {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    /// The outline, or the corners of the box where there is none.
    public static List<Point> around(List<Point> outline, Box box) {
        return outline.isEmpty() ? box.corners() : outline;
    }
}
