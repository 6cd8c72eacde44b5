package org.mouseion.algorithms.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.algorithms.images.Pixels;

/// A drawing pulled as pixels, for whoever needs a picture rather than SVG: measurements, tests, a
/// demonstration's masters.
///
/// Reads only what the pen writes: paths of straight lines, filled or stroked with round ends. Edges are
/// softened.
public final class Impression {

    private static final Pattern PATH =
            Pattern.compile("<path([^>]*)/>|</clipPath>|</g>|viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern STEP = Pattern.compile("([Mlhvz])|(-?\\d+)");

    private Impression() {}

    /// With this many pixels on the longer side.
    public static Pixels of(Drawing drawing, int longerSide) {
        Matcher found = PATH.matcher(drawing.svg());
        if (!found.find() || found.group(2) == null) {
            throw new IllegalArgumentException("This drawing has no viewBox; it was not written by our pen.");
        }
        double wide = Double.parseDouble(found.group(2));
        double high = Double.parseDouble(found.group(3));
        double scale = longerSide / Math.max(wide, high);
        int width = Math.max(1, (int) Math.round(wide * scale));
        int height = Math.max(1, (int) Math.round(high * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setTransform(AffineTransform.getScaleInstance(width / wide, height / high));
            pull(found, graphics);
        } finally {
            graphics.dispose();
        }
        return Pixels.of(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /// The first path is the opening of the frame; after the paper it holds until the group closes.
    private static void pull(Matcher found, Graphics2D graphics) {
        Path2D opening = new Path2D.Double();
        int paths = 0;
        while (found.find()) {
            if (found.group().equals("</g>")) {
                graphics.setClip(null);
            } else if (found.group(1) != null) {
                paths++;
                if (paths == 1) {
                    opening = path(attribute(found.group(1), "d"));
                } else {
                    mark(found.group(1), graphics);
                    if (paths == 2) {
                        graphics.setClip(opening);
                    }
                }
            }
        }
    }

    private static void mark(String attributes, Graphics2D graphics) {
        Path2D path = path(attribute(attributes, "d"));
        String fill = attribute(attributes, "fill");
        if (!fill.isEmpty()) {
            graphics.setColor(Color.decode(fill));
            graphics.fill(path);
        }
        String stroke = attribute(attributes, "stroke");
        if (!stroke.isEmpty()) {
            float width = Float.parseFloat(attribute(attributes, "stroke-width"));
            graphics.setColor(Color.decode(stroke));
            graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(path);
        }
    }

    private static String attribute(String attributes, String name) {
        Matcher found = ATTRIBUTE.matcher(attributes);
        while (found.find()) {
            if (found.group(1).equals(name)) {
                return found.group(2);
            }
        }
        return "";
    }

    /// `M` begins at a place, `l` goes by steps, `h` and `v` along one axis, `z` closes.
    private static Path2D path(String written) {
        Path2D path = new Path2D.Double();
        Matcher found = STEP.matcher(written);
        char order = 'M';
        double x = 0;
        double y = 0;
        while (found.find()) {
            if (found.group(1) != null) {
                order = found.group(1).charAt(0);
                if (order == 'z') {
                    path.closePath();
                }
                continue;
            }
            double number = Double.parseDouble(found.group(2));
            switch (order) {
                case 'h' -> x += number;
                case 'v' -> y += number;
                default -> {
                    found.find();
                    double second = Double.parseDouble(found.group(2));
                    x = order == 'M' ? number : x + number;
                    y = order == 'M' ? second : y + second;
                }
            }
            if (order == 'M') {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }
}
