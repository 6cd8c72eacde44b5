package org.mouseion.algorithms.spotting;

/// A word in an upright hand of one size: what is left when slant, size and place are taken away.
///
/// The rows are set by the centre and the spread of the ink (moments), the columns by its ends; `ratio`
/// keeps how wide the word was for its height, which stretching forgets.
///
/// @param darkness `HEIGHT` rows of `WIDTH`, 0 to 1
/// @param ratio the width of the ink over the spread of its rows
/// @param isEmpty there was no ink
record WordForm(float[] darkness, double ratio, boolean isEmpty) {

    static final int WIDTH = 160;
    static final int HEIGHT = 48;

    /// Spreads above and below the centre that the form covers: tall letters and tails come in, stray marks
    /// do not.
    static final double SPREADS = 2.4;

    /// Share of the ink that may lie beyond either end: specks and the tails of neighbours.
    private static final double BEYOND = 0.006;

    static WordForm of(Ink word) {
        double slant = Slant.of(word);
        double mass = 0;
        double sum = 0;
        double square = 0;
        for (int y = 0; y < word.height(); y++) {
            for (int x = 0; x < word.width(); x++) {
                int strength = word.at(x, y);
                mass += strength;
                sum += (double) strength * y;
                square += (double) strength * y * y;
            }
        }
        if (mass < 255 * 4) {
            return new WordForm(new float[WIDTH * HEIGHT], 1, true);
        }
        double centre = sum / mass;
        double spread = Math.max(1, Math.sqrt(Math.max(0, square / mass - centre * centre)));
        double[] ends = ends(word, slant, centre, mass);
        double wide = Math.max(2, ends[1] - ends[0]);
        return new WordForm(sampled(word, slant, centre, spread, ends[0], wide), wide / spread, false);
    }

    private static double[] ends(Ink word, double slant, double centre, double mass) {
        int margin = (int) Math.ceil(Math.abs(slant) * word.height()) + 1;
        double[] columns = new double[word.width() + 2 * margin];
        for (int y = 0; y < word.height(); y++) {
            int shift = (int) Math.round(slant * (y - centre)) + margin;
            for (int x = 0; x < word.width(); x++) {
                columns[Math.clamp(x + shift, 0, columns.length - 1)] += word.at(x, y);
            }
        }
        int first = 0;
        int last = columns.length - 1;
        for (double gone = columns[0]; gone < mass * BEYOND && first < last; gone += columns[++first]) {}
        for (double gone = columns[last]; gone < mass * BEYOND && last > first; gone += columns[--last]) {}
        return new double[] {first - margin, last + 1 - margin};
    }

    private static float[] sampled(Ink word, double slant, double centre, double spread, double left, double wide) {
        float[] form = new float[WIDTH * HEIGHT];
        double rowStep = 2 * SPREADS * spread / HEIGHT;
        double columnStep = wide / WIDTH;
        int rows = Math.clamp((long) Math.ceil(rowStep), 1, 4);
        int columns = Math.clamp((long) Math.ceil(columnStep), 1, 4);
        for (int r = 0; r < HEIGHT; r++) {
            for (int c = 0; c < WIDTH; c++) {
                double total = 0;
                for (int i = 0; i < rows; i++) {
                    double y = centre - SPREADS * spread + (r + (i + 0.5) / rows) * rowStep;
                    for (int j = 0; j < columns; j++) {
                        double x = left + (c + (j + 0.5) / columns) * columnStep - slant * (y - centre);
                        total += between(word, x - 0.5, y - 0.5);
                    }
                }
                form[r * WIDTH + c] = (float) (total / (255.0 * rows * columns));
            }
        }
        return form;
    }

    private static double between(Ink word, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double fx = x - left;
        double fy = y - top;
        return (1 - fy) * ((1 - fx) * find(word, left, top) + fx * find(word, left + 1, top))
                + fy * ((1 - fx) * find(word, left, top + 1) + fx * find(word, left + 1, top + 1));
    }

    private static int find(Ink word, int x, int y) {
        return x < 0 || y < 0 || x >= word.width() || y >= word.height() ? 0 : word.at(x, y);
    }
}
