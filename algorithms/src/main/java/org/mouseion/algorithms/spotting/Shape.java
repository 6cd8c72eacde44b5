package org.mouseion.algorithms.spotting;

import java.util.Arrays;

/// Where strokes of which direction lie in a word: what is compared.
///
/// A grid of [#COLUMNS] by [#ROWS] over the [WordForm], in each cell how much edge runs in each of
/// [#DIRECTIONS] directions (N. Dalal and B. Triggs, Histograms of oriented gradients, CVPR 2005); the root
/// of each, so that one long stroke does not drown the rest. Always [#BYTES] bytes.
public final class Shape {

    static final int COLUMNS = 20;
    static final int ROWS = 6;
    static final int DIRECTIONS = 8;

    /// The size of one shape.
    public static final int BYTES = COLUMNS * ROWS * DIRECTIONS;

    private static final int CELL = WordForm.WIDTH / COLUMNS;

    private final byte[] strokes;
    private final float ratio;
    private final float[] lengths;

    private Shape(byte[] strokes, float ratio) {
        this.strokes = strokes;
        this.ratio = ratio;
        this.lengths = new float[COLUMNS];
        for (int c = 0; c < COLUMNS; c++) {
            lengths[c] = (float) Math.sqrt(product(strokes, c, strokes, c));
        }
    }

    /// The shape of the word under a box of a page.
    public static Shape of(Ink page, WordBox box) {
        return of(page.region(box));
    }

    /// The shape of a word cut out.
    public static Shape of(Ink word) {
        WordForm form = WordForm.of(word);
        return of(form);
    }

    static Shape of(WordForm form) {
        float[] cells = new float[BYTES];
        float[] darkness = form.darkness();
        for (int y = 0; y < WordForm.HEIGHT; y++) {
            for (int x = 0; x < WordForm.WIDTH; x++) {
                float dx = at(darkness, x + 1, y) - at(darkness, x - 1, y);
                float dy = at(darkness, x, y + 1) - at(darkness, x, y - 1);
                double steep = Math.hypot(dx, dy);
                if (steep > 0.02) {
                    spread(cells, x, y, Math.atan2(dy, dx), (float) steep);
                }
            }
        }
        return new Shape(inBytes(cells), (float) form.ratio());
    }

    /// The shape that [#toBytes] wrote, with the ratio of [#ratio].
    public static Shape ofBytes(byte[] strokes, float ratio) {
        if (strokes.length != BYTES || !(ratio > 0)) {
            throw new IllegalArgumentException("A shape has " + BYTES + " bytes and a ratio above 0, but got "
                    + strokes.length + " and " + ratio + ". Was it written by another version? Index the page again.");
        }
        return new Shape(strokes.clone(), ratio);
    }

    public byte[] toBytes() {
        return strokes.clone();
    }

    /// How wide the word is for its height.
    public float ratio() {
        return ratio;
    }

    /// Whether there was no ink to speak of.
    public boolean isEmpty() {
        for (byte stroke : strokes) {
            if (stroke != 0) {
                return false;
            }
        }
        return true;
    }

    /// The strokes as numbers, of length 1 together.
    float[] toFloats() {
        float[] values = new float[BYTES];
        double square = 0;
        for (byte stroke : strokes) {
            square += stroke * stroke;
        }
        float length = (float) Math.sqrt(Math.max(1, square));
        for (int i = 0; i < BYTES; i++) {
            values[i] = strokes[i] / length;
        }
        return values;
    }

    /// How alike two columns are: 0 nothing in common, 1 the same directions at the same heights.
    float alike(int column, Shape other, int otherColumn) {
        float both = lengths[column] * other.lengths[otherColumn];
        if (both == 0) {
            return lengths[column] == other.lengths[otherColumn] ? 1 : 0;
        }
        return product(strokes, column, other.strokes, otherColumn) / both;
    }

    private static int product(byte[] one, int column, byte[] other, int otherColumn) {
        int from = column * ROWS * DIRECTIONS;
        int otherFrom = otherColumn * ROWS * DIRECTIONS;
        int sum = 0;
        for (int i = 0; i < ROWS * DIRECTIONS; i++) {
            sum += one[from + i] * other[otherFrom + i];
        }
        return sum;
    }

    private static float at(float[] darkness, int x, int y) {
        return x < 0 || y < 0 || x >= WordForm.WIDTH || y >= WordForm.HEIGHT ? 0 : darkness[y * WordForm.WIDTH + x];
    }

    /// Shares an edge among the four cells and two directions nearest to it.
    private static void spread(float[] cells, int x, int y, double angle, float weight) {
        double turned = (angle / Math.PI + 2) % 1 * DIRECTIONS;
        int direction = (int) turned;
        float other = (float) (turned - direction);
        float column = (x + 0.5f) / CELL - 0.5f;
        float row = (y + 0.5f) / CELL - 0.5f;
        int left = (int) Math.floor(column);
        int top = (int) Math.floor(row);
        for (int c = left; c <= left + 1; c++) {
            for (int r = top; r <= top + 1; r++) {
                if (c >= 0 && r >= 0 && c < COLUMNS && r < ROWS) {
                    float share = weight * (1 - Math.abs(column - c)) * (1 - Math.abs(row - r));
                    int cell = (c * ROWS + r) * DIRECTIONS;
                    cells[cell + direction % DIRECTIONS] += share * (1 - other);
                    cells[cell + (direction + 1) % DIRECTIONS] += share * other;
                }
            }
        }
    }

    private static byte[] inBytes(float[] cells) {
        float most = 0;
        for (float cell : cells) {
            most = Math.max(most, cell);
        }
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES && most > 0; i++) {
            bytes[i] = (byte) Math.round(127 * Math.sqrt(cells[i] / most));
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && ratio == shape.ratio && Arrays.equals(strokes, shape.strokes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(strokes);
    }
}
