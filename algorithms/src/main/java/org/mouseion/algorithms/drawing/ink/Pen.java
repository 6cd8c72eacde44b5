package org.mouseion.algorithms.drawing.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Collects marks from back to front and writes them as SVG no larger than a budget: where a drawing is too rich, its
/// lines lose points that the eye would hardly miss, then the smallest marks go too, until it fits.
///
/// Coordinates are written as whole fifths of a unit, each relative to the one before: about half the bytes of
/// absolute decimals.
public final class Pen {

    /// What is written is whole fifths of a unit: finer than a printed dot.
    static final int SCALE = 5;
    private static final String NONE = "none";
    /// In units; a fifth is what can be written at all.
    private static final double FINEST = 0.15;

    private record Style(String fill, String stroke, double width) {
        /// Marks of this style cannot hide one another, so that they may share a path.
        boolean joins() {
            return fill.equals(NONE) || stroke.equals(NONE);
        }
    }

    /// @param width where the line swells, its width at each point; else null
    private record Mark(Style style, Line line, boolean closed, double @Nullable [] width) {
        Mark(Style style, Line line, boolean closed) {
            this(style, line, closed, null);
        }

        /// With fewer points, none further than `tolerance` from where it was.
        Line at(double tolerance) {
            if (width != null) {
                return Engraving.ribbon(line, width, line.keeping(tolerance, width));
            }
            return line.length() > 3 ? line.simplified(tolerance) : line;
        }
    }

    private final List<Mark> marks = new ArrayList<>();

    /// A line of one width.
    public void stroke(Line line, String colour, double width) {
        marks.add(new Mark(new Style(NONE, colour, Math.round(width * SCALE) / (double) SCALE), line, false));
    }

    /// A line that swells and thins: `width` at each of its points.
    public void swell(Line line, double[] width, String colour) {
        marks.add(new Mark(new Style(colour, NONE, 0), line, true, width));
    }

    /// A closed outline of one width.
    public void outline(Line line, String colour, double width) {
        marks.add(new Mark(new Style(NONE, colour, Math.round(width * SCALE) / (double) SCALE), line, true));
    }

    /// A shape without outline.
    public void fill(Line shape, String colour) {
        marks.add(new Mark(new Style(colour, NONE, 0), shape, true));
    }

    /// A shape that covers what lies behind it.
    public void shape(Line shape, String fill, String stroke, double width) {
        marks.add(new Mark(new Style(fill, stroke, Math.round(width * SCALE) / (double) SCALE), shape, true));
    }

    /// A round spot: a stroke without length, whose ends are round. A dozen bytes, and truly a circle.
    public void dot(double x, double y, double radius, String colour) {
        double width = Math.round(2 * radius * SCALE) / (double) SCALE;
        marks.add(new Mark(new Style(NONE, colour, width), Line.of(x, y, x, y), false));
    }

    /// A round shape that covers what lies behind it.
    public void disc(double x, double y, double radius, String fill, String stroke, double width) {
        dot(x, y, radius + width / 2, stroke);
        dot(x, y, Math.max(0.1, radius - width / 2), fill);
    }

    /// The body of the drawing in at most `budget` bytes.
    String body(int budget) {
        double tolerance = FINEST;
        while (true) {
            String body = body(tolerance);
            if (body.length() <= budget) {
                return body;
            }
            if (tolerance > 20) {
                throw new IllegalStateException("Even at tolerance " + tolerance + " the drawing has " + body.length()
                        + " bytes, over " + budget + ". Maybe the scene draws thousands of separate strokes.");
            }
            tolerance *= 1.35;
        }
    }

    private String body(double tolerance) {
        StringBuilder out = new StringBuilder();
        Style open = null;
        for (Mark mark : marks) {
            double extent = mark.line.extent();
            if (extent > 0 && extent < 3 * (tolerance - FINEST)) { // spots cost next to nothing
                continue;
            }
            if (open != null && !(open.equals(mark.style) && open.joins())) {
                out.append("\"/>\n");
                open = null;
            }
            if (open == null) {
                open = mark.style;
                out.append("<path").append(attributes(open)).append(" d=\"");
            }
            path(out, mark.at(tolerance), mark.closed);
        }
        return open == null ? "" : out.append("\"/>\n").toString();
    }

    private static String attributes(Style style) {
        String fill = style.fill.equals(NONE) ? "" : " fill=\"" + style.fill + "\"";
        String stroke = style.stroke.equals(NONE)
                ? ""
                : String.format(Locale.ROOT, " stroke=\"%s\" stroke-width=\"%.0f\"", style.stroke, style.width * SCALE);
        return fill + stroke;
    }

    private static void path(StringBuilder out, Line line, boolean closed) {
        long px = Math.round(line.x()[0] * SCALE);
        long py = Math.round(line.y()[0] * SCALE);
        out.append('M').append(px);
        number(out, py);
        boolean first = true;
        for (int i = 1; i < line.length(); i++) {
            long x = Math.round(line.x()[i] * SCALE);
            long y = Math.round(line.y()[i] * SCALE);
            if (x == px && y == py) {
                continue;
            }
            if (first) {
                out.append('l').append(x - px);
                first = false;
            } else {
                number(out, x - px);
            }
            number(out, y - py);
            px = x;
            py = y;
        }
        if (first) {
            out.append("h0");
        }
        if (closed) {
            out.append('z');
        }
    }

    /// A minus sign separates as well as a space does.
    private static void number(StringBuilder out, long value) {
        if (value >= 0) {
            out.append(' ');
        }
        out.append(value);
    }
}
