package org.mouseion.algorithms.images.focus;

import java.util.Optional;

/// The largest window of a given shape that keeps the focal point.
///
/// @param left in pixels of the whole picture, as `top`, `width` and `height`
public record Crop(int left, int top, int width, int height) {

    /// How near the edge of the window the point may lie, as a share of the window's side, where the
    /// picture allows.
    private static final double INSIDE = 0.2;

    /// Around a point alone: the point in the middle as far as the picture reaches.
    public static Crop of(int width, int height, double aspect, FocalPoint point) {
        return of(width, height, aspect, point, Optional.empty());
    }

    /// A window of `aspect` (width over height) in a picture of this size.
    ///
    /// A decided point is put in the middle, as far as the picture reaches: the person said where it
    /// shall be. Around a proposed one the window slides to where it holds most of what draws the eye,
    /// the point kept well inside.
    public static Crop of(int width, int height, double aspect, FocalPoint point, Optional<Saliency> saliency) {
        if (width < 1 || height < 1 || !(aspect > 0 && aspect < 1e6)) {
            throw new IllegalArgumentException(
                    "A crop of aspect " + aspect + " from a picture of " + width + " by " + height + " pixels");
        }
        boolean wide = aspect * height > width;
        int w = wide ? width : Math.clamp(Math.round(aspect * height), 1, width);
        int h = wide ? Math.clamp(Math.round(width / aspect), 1, height) : height;
        return switch (point) {
            case FocalPoint.Decided decided -> centred(width, height, w, h, decided);
            case FocalPoint.Proposed proposed ->
                saliency.map(map -> fullest(width, height, w, h, proposed, map))
                        .orElseGet(() -> centred(width, height, w, h, proposed));
        };
    }

    private static Crop centred(int width, int height, int w, int h, FocalPoint point) {
        return new Crop(
                (int) Math.clamp(Math.round(point.x() * width - w / 2.0), 0, width - w),
                (int) Math.clamp(Math.round(point.y() * height - h / 2.0), 0, height - h),
                w,
                h);
    }

    private static Crop fullest(int width, int height, int w, int h, FocalPoint point, Saliency map) {
        int left = slide(point.x() * width, w, width, map.columns());
        int top = slide(point.y() * height, h, height, map.rows());
        return new Crop(left, top, w, h);
    }

    /// Where along one side the window begins: the most attention inside, the nearest to centred among
    /// equals.
    private static int slide(double point, int window, int whole, double[] attention) {
        double least = Math.clamp(point - (1 - INSIDE) * window, 0, whole - window);
        double most = Math.clamp(point - INSIDE * window, 0, whole - window);
        double best = -1;
        double chosen = least;
        int steps = 64;
        for (int i = 0; i <= steps; i++) {
            double begin = least + (most - least) * i / steps;
            double held = held(attention, begin / whole, (begin + window) / whole)
                    - 1e-3 * Math.abs(begin + window / 2.0 - point) / whole;
            if (held > best) {
                best = held;
                chosen = begin;
            }
        }
        int begin = (int) Math.clamp(Math.round(chosen), 0, whole - window);
        int last = (int) Math.min(Math.floor(point), whole - 1);
        return Math.clamp(begin, Math.max(0, last - window + 1), Math.min(last, whole - window));
    }

    /// The attention between two shares of the side, cells cut where the window cuts them.
    private static double held(double[] attention, double from, double to) {
        double sum = 0;
        int cells = attention.length;
        for (int i = 0; i < cells; i++) {
            double inside = Math.min(to * cells, i + 1.0) - Math.max(from * cells, i);
            sum += Math.max(0, inside) * attention[i];
        }
        return sum;
    }

    /// Whether a point, given in shares of the whole picture, lies in the window.
    public boolean holds(FocalPoint point, int wholeWidth, int wholeHeight) {
        double x = Math.min(Math.floor(point.x() * wholeWidth), wholeWidth - 1);
        double y = Math.min(Math.floor(point.y() * wholeHeight), wholeHeight - 1);
        return x >= left && x < left + width && y >= top && y < top + height;
    }
}
