package org.mouseion.algorithms.scans;

import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.spotting.Ink;

/// The light of the paper, as if nothing were printed on it; dividing by it evens stains, shadows and
/// folds.
///
/// The paper is seen where there is no ink; below the ink it is guessed from around (B. Gatos, I.
/// Pratikakis and S. Perantonis, Adaptive degraded document image binarization, Pattern Recognition 39,
/// 2006), here square by square with a smooth passage between their middles.
public final class Paper {

    /// Pixels a side of a square: two fit between lines of print, several into the shadow of a fold.
    private static final int SIDE = 12;

    /// A square with less of its paper in sight takes the light of its neighbours.
    private static final double IN_SIGHT = 0.25;

    private static final double LIGHTEST = 0.25;

    private final int columns;
    private final int rows;
    private final float[] light;

    private Paper(int columns, int rows, float[] light) {
        this.columns = columns;
        this.rows = rows;
        this.light = light;
    }

    /// Before anybody knows where the ink is: the light tones of each square and those around it, since
    /// even a square full of print has some paper in sight.
    public static Paper guessed(Grey page, Borders borders) {
        int columns = (page.width() + SIDE - 1) / SIDE;
        int rows = (page.height() + SIDE - 1) / SIDE;
        float[] light = new float[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                light[row * columns + column] = lightest(page, borders, column * SIDE, row * SIDE);
            }
        }
        return new Paper(columns, rows, smooth(filled(light, columns, rows), columns, rows));
    }

    /// Every tone divided by that of its paper, which becomes white.
    public Grey divided(Grey page) {
        byte[] tones = new byte[page.width() * page.height()];
        for (int y = 0, i = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++, i++) {
                tones[i] = (byte) Math.min(255, Math.round(255 * page.at(x, y) / at(x, y)));
            }
        }
        return Grey.of(page.width(), page.height(), tones);
    }

    public static Paper of(Grey page, Ink ink, Borders borders) {
        int columns = (page.width() + SIDE - 1) / SIDE;
        int rows = (page.height() + SIDE - 1) / SIDE;
        float[] light = new float[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                light[row * columns + column] = seen(page, ink, borders, column * SIDE, row * SIDE);
            }
        }
        return new Paper(columns, rows, smooth(filled(light, columns, rows), columns, rows));
    }

    /// The light at a pixel, 1 to 255.
    public double at(int x, int y) {
        double across = Math.clamp((x + 0.5) / SIDE - 0.5, 0, columns - 1.0);
        double down = Math.clamp((y + 0.5) / SIDE - 0.5, 0, rows - 1.0);
        int left = (int) across;
        int top = (int) down;
        int right = Math.min(left + 1, columns - 1);
        int low = Math.min(top + 1, rows - 1);
        double one = mixed(light[top * columns + left], light[top * columns + right], across - left);
        double other = mixed(light[low * columns + left], light[low * columns + right], across - left);
        return Math.max(1, mixed(one, other, down - top));
    }

    private static double mixed(double one, double other, double part) {
        return one + (other - one) * part;
    }

    /// The tone above which a fifth of the square lies, looked at with a half of its neighbours; -1
    /// where it is border.
    private static float lightest(Grey page, Borders borders, int left, int top) {
        int[] counts = new int[256];
        int all = 0;
        for (int y = Math.max(0, top - SIDE / 2); y < Math.min(page.height(), top + SIDE * 3 / 2); y++) {
            for (int x = Math.max(0, left - SIDE / 2); x < Math.min(page.width(), left + SIDE * 3 / 2); x++) {
                if (!borders.holds(x, y, page)) {
                    counts[page.at(x, y)]++;
                    all++;
                }
            }
        }
        int tone = 255;
        for (int seen = counts[255]; seen < LIGHTEST * all && tone > 0; seen += counts[tone]) {
            tone--;
        }
        return all < SIDE * SIDE / 2 ? -1 : tone;
    }

    /// The mean of the paper in a square; -1 where too little of it is in sight.
    private static float seen(Grey page, Ink ink, Borders borders, int left, int top) {
        int right = Math.min(left + SIDE, page.width());
        int low = Math.min(top + SIDE, page.height());
        long sum = 0;
        int count = 0;
        for (int y = top; y < low; y++) {
            for (int x = left; x < right; x++) {
                if (ink.at(x, y) == 0 && !borders.holds(x, y, page)) {
                    sum += page.at(x, y);
                    count++;
                }
            }
        }
        return count < IN_SIGHT * (right - left) * (low - top) ? -1 : (float) sum / count;
    }

    /// Squares that saw nothing take the mean of those beside them that did, ring by ring.
    private static float[] filled(float[] light, int columns, int rows) {
        float[] now = light;
        boolean open = true;
        for (int turn = 0; open && turn < columns + rows; turn++) {
            open = false;
            float[] next = now.clone();
            for (int at = 0; at < now.length; at++) {
                if (now[at] < 0) {
                    next[at] = around(now, columns, rows, at);
                    open |= next[at] < 0;
                }
            }
            now = next;
        }
        for (int at = 0; at < now.length; at++) {
            now[at] = now[at] < 0 ? 255 : now[at];
        }
        return now;
    }

    private static float[] smooth(float[] light, int columns, int rows) {
        float[] smooth = new float[light.length];
        for (int at = 0; at < light.length; at++) {
            smooth[at] = around(light, columns, rows, at);
        }
        return smooth;
    }

    private static float around(float[] light, int columns, int rows, int at) {
        float sum = 0;
        int count = 0;
        for (int y = Math.max(0, at / columns - 1); y <= Math.min(rows - 1, at / columns + 1); y++) {
            for (int x = Math.max(0, at % columns - 1); x <= Math.min(columns - 1, at % columns + 1); x++) {
                if (light[y * columns + x] >= 0) {
                    sum += light[y * columns + x];
                    count++;
                }
            }
        }
        return count == 0 ? -1 : sum / count;
    }
}
