package org.mouseion.algorithms.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A drawing in pixels, of any size: the same marks, printed.
///
/// It reads what [org.mouseion.algorithms.drawing.ink.Pen] writes and no more of SVG: paths of whole numbers with
/// straight lines, filled or stroked with round ends, inside one frame.
public final class Print {

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern FRAME = Pattern.compile("<clipPath id=\"f\"><path d=\"([^\"]+)\"/></clipPath>");
    private static final Pattern PATH = Pattern.compile("<path((?: [a-z-]+=\"[^\"]*\")+)/>|<(/?)g[ >]");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern STEP = Pattern.compile("([Mlhvz])|(-?\\d+)");

    private Print() {}

    /// @param longest side in pixels
    public static BufferedImage of(Drawing drawing, int longest) {
        String svg = drawing.svg();
        Matcher size = SIZE.matcher(svg);
        if (!size.find() || longest < 1) {
            throw new IllegalArgumentException("No drawing to print at " + longest + " pixels: " + drawing.family());
        }
        double width = Double.parseDouble(size.group(1));
        double height = Double.parseDouble(size.group(2));
        double scale = longest / Math.max(width, height);
        BufferedImage picture = new BufferedImage(
                (int) Math.max(1, Math.round(width * scale)),
                (int) Math.max(1, Math.round(height * scale)),
                BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.scale(scale, scale);
        print(svg, pen);
        pen.dispose();
        return picture;
    }

    private static void print(String svg, Graphics2D pen) {
        Matcher frame = FRAME.matcher(svg);
        Shape inside = frame.find() ? Marks.of(frame.group(1)).path() : null;
        Shape outside = pen.getClip();
        Matcher path = PATH.matcher(frame.replaceFirst(""));
        while (path.find()) {
            if (path.group(1) == null) {
                pen.setClip(path.group(2).isEmpty() ? inside : outside);
            } else {
                mark(path.group(1), pen);
            }
        }
    }

    private static void mark(String attributes, Graphics2D pen) {
        String fill = "";
        String stroke = "";
        float width = 1;
        Marks marks = Marks.of("");
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            switch (attribute.group(1)) {
                case "fill" -> fill = attribute.group(2);
                case "stroke" -> stroke = attribute.group(2);
                case "stroke-width" -> width = Float.parseFloat(attribute.group(2));
                case "d" -> marks = Marks.of(attribute.group(2));
                default -> {}
            }
        }
        if (!fill.isEmpty()) {
            pen.setColor(Color.decode(fill));
            pen.fill(marks.path());
        }
        if (!stroke.isEmpty()) {
            pen.setColor(Color.decode(stroke));
            pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(marks.path());
            for (double[] spot : marks.spots()) {
                pen.fill(new Ellipse2D.Double(spot[0] - width / 2, spot[1] - width / 2, width, width));
            }
        }
    }

    /// @param spots strokes without length, whose round ends are all there is of them
    private record Marks(Path2D path, List<double[]> spots) {

        static Marks of(String written) {
            Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
            List<double[]> spots = new ArrayList<>();
            Matcher step = STEP.matcher(written);
            char what = 'M';
            double x = 0;
            double y = 0;
            double startX = 0;
            double startY = 0;
            while (step.find()) {
                if (step.group(1) != null) {
                    what = step.group(1).charAt(0);
                    if (what == 'z') {
                        path.closePath();
                        x = startX;
                        y = startY;
                    }
                    continue;
                }
                double number = Double.parseDouble(step.group(2));
                switch (what) {
                    case 'h' -> x += number;
                    case 'v' -> y += number;
                    default -> {
                        step.find();
                        double down = Double.parseDouble(step.group(2));
                        x = what == 'M' ? number : x + number;
                        y = what == 'M' ? down : y + down;
                    }
                }
                if (what == 'M') {
                    path.moveTo(x, y);
                    startX = x;
                    startY = y;
                    what = 'l';
                } else if (what == 'h' && number == 0) {
                    spots.add(new double[] {x, y});
                } else {
                    path.lineTo(x, y);
                }
            }
            return new Marks(path, spots);
        }
    }
}
