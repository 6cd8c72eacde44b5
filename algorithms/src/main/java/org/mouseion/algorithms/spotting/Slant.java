package org.mouseion.algorithms.spotting;

/// How far a hand leans: the shear that stands its strokes up.
///
/// Upright strokes pile their ink in few columns, so that the sum of the squares of the columns is greatest
/// (A. Vinciarelli and J. Luettin, A new normalization technique for cursive handwritten words, 2001).
final class Slant {

    private static final double STEP = 0.1;

    private Slant() {}

    /// Columns to move a row to the right for each row below the middle; 0 for upright, about 0.6 for a
    /// leaning hand.
    static double of(Ink word) {
        double best = 0;
        double most = -1;
        for (int step = -3; step <= 12; step++) {
            double shear = step * STEP;
            double piled = piled(word, shear) * (1 - 0.01 * Math.abs(step - 4));
            if (piled > most) {
                most = piled;
                best = shear;
            }
        }
        return best;
    }

    private static double piled(Ink word, double shear) {
        int margin = (int) Math.ceil(Math.abs(shear) * word.height()) + 1;
        long[] columns = new long[word.width() + 2 * margin];
        double middle = word.height() / 2.0;
        for (int y = 0; y < word.height(); y++) {
            int shift = (int) Math.round(shear * (y - middle)) + margin;
            for (int x = 0; x < word.width(); x++) {
                columns[x + shift] += word.at(x, y);
            }
        }
        double total = 0;
        for (long column : columns) {
            total += (double) column * column;
        }
        return total;
    }
}
