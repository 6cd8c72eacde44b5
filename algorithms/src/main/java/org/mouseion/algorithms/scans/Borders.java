package org.mouseion.algorithms.scans;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.mouseion.algorithms.images.Grey;

/// The dark around a page: the scanner's lid, the table, the gutter of a book.
///
/// Looked for on a picture of small squares, each with the mean of its pixels, in which print is grey
/// and only what is dark as a whole is dark: such squares, joined to an edge of the picture, are
/// border (after F. Shafait, J. van Beusekom, D. Keysers and T. Breuel, Document cleanup using page
/// frame detection, IJDAR 11, 2008: noise of the margin is what hangs together with the edge).
public final class Borders {

    /// Pixels a side of a square: wide enough that no letter of running text fills one.
    private static final int SIDE = 12;

    /// A square is dark below this share of the paper's tone: darker than paper in the shadow of a
    /// fold.
    private static final double DARK = 0.3;

    /// It is empty where its tones deviate less than this share of the paper's tone: print in a deep
    /// shadow deviates more.
    private static final double EMPTY = 0.05;

    /// This near an edge, as a share of the side, nothing is printed, and a grey or grainy lid is border too.
    private static final double BESIDE = 0.05;

    private static final double DIM = 0.5;

    private static final double GRAINY = 0.2;

    /// No border reaches farther into the picture than this share of its side.
    private static final double DEEPEST = 0.15;

    /// Where more than this share of the squares is border, the page itself is dark.
    private static final double MOST = 0.6;

    private final Grey small;
    private final boolean[] border;
    private final double share;

    private Borders(Grey small, boolean[] border, double share) {
        this.small = small;
        this.border = border;
        this.share = share;
    }

    /// No border at all.
    static Borders none() {
        return new Borders(Grey.of(1, 1, new byte[1]), new boolean[1], 0);
    }

    public static Borders of(Grey page) {
        Grey small = page.resized(Math.max(1, page.width() / SIDE), Math.max(1, page.height() / SIDE));
        boolean[] border = flooded(small, candidates(page, small, paper(small)));
        int found = 0;
        for (boolean square : border) {
            found += square ? 1 : 0;
        }
        double share = (double) found / border.length;
        if (share > MOST) {
            return new Borders(small, new boolean[border.length], 0);
        }
        return new Borders(small, widened(border, small.width(), small.height()), share);
    }

    /// Part of the picture that is border, 0 to 1.
    public double share() {
        return share;
    }

    /// Whether the pixel at x, y of the page lies in the border.
    public boolean holds(int x, int y, Grey page) {
        return border[y * small.height() / page.height() * small.width() + x * small.width() / page.width()];
    }

    /// The tone of three quarters up: paper, where half the picture or less is print and border.
    private static int paper(Grey small) {
        int[] tones = new int[small.width() * small.height()];
        for (int i = 0; i < tones.length; i++) {
            tones[i] = small.array()[i] & 255;
        }
        Arrays.sort(tones);
        return tones[tones.length * 3 / 4];
    }

    /// Squares that are dark and empty, and not too far from an edge.
    private static boolean[] candidates(Grey page, Grey small, double paper) {
        int width = small.width();
        int height = small.height();
        boolean[] candidates = new boolean[width * height];
        for (int at = 0; at < candidates.length; at++) {
            int x = at % width;
            int y = at / width;
            double far = Math.min(Math.min(x, width - 1.0 - x) / width, Math.min(y, height - 1.0 - y) / height);
            boolean beside = far < BESIDE;
            candidates[at] = far < DEEPEST
                    && small.at(x, y) < (beside ? DIM : DARK) * paper
                    && deviation(page, x * page.width() / width, y * page.height() / height)
                            < Math.max(2, (beside ? GRAINY : EMPTY) * paper);
        }
        return candidates;
    }

    private static double deviation(Grey page, int left, int top) {
        long sum = 0;
        long square = 0;
        int count = 0;
        for (int y = top; y < Math.min(page.height(), top + SIDE); y++) {
            for (int x = left; x < Math.min(page.width(), left + SIDE); x++) {
                int tone = page.at(x, y);
                sum += tone;
                square += (long) tone * tone;
                count++;
            }
        }
        double mean = (double) sum / count;
        return Math.sqrt(Math.max(0, (double) square / count - mean * mean));
    }

    /// Candidates that hang together with an edge of the picture.
    private static boolean[] flooded(Grey small, boolean[] candidates) {
        int width = small.width();
        int height = small.height();
        boolean[] border = new boolean[width * height];
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < border.length; at++) {
            int x = at % width;
            int y = at / width;
            if ((x == 0 || y == 0 || x == width - 1 || y == height - 1) && candidates[at]) {
                border[at] = true;
                open.add(at);
            }
        }
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int step : new int[] {-1, 1, -width, width}) {
                int next = at + step;
                boolean beside = Math.abs(step) != 1 || next >= 0 && next / width == at / width;
                if (next >= 0 && next < border.length && beside && candidates[next] && !border[next]) {
                    border[next] = true;
                    open.add(next);
                }
            }
        }
        return border;
    }

    /// By one square each way: the soft edge of a shadow.
    private static boolean[] widened(boolean[] border, int width, int height) {
        boolean[] wide = new boolean[border.length];
        for (int at = 0; at < border.length; at++) {
            if (border[at]) {
                for (int y = Math.max(0, at / width - 1); y <= Math.min(height - 1, at / width + 1); y++) {
                    for (int x = Math.max(0, at % width - 1); x <= Math.min(width - 1, at % width + 1); x++) {
                        wide[y * width + x] = true;
                    }
                }
            }
        }
        return wide;
    }
}
