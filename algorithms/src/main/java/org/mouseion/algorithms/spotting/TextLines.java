package org.mouseion.algorithms.spotting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The lines of a page of which nobody has told the lines.
///
/// The page is cut into upright strips narrow enough for a sloping line to stay level within one; in each,
/// the rows are summed and smoothed, and every crest is a piece of a line. Pieces of neighbouring strips
/// are joined where they lie at nearly one height (after N. Arvanitopoulos and S. Süsstrunk, Seam carving
/// for text line extraction, ICFHR 2014, without the seams). A word is cut from its line, so that tails of
/// the lines above and below count little.
public final class TextLines {

    private static final int STRIPS = 12;

    private TextLines() {}

    /// Lines from the top down, as boxes of the page. A page of no ink has none.
    public static List<WordBox> find(Ink page) {
        int strip = Math.max(1, (page.width() + STRIPS - 1) / STRIPS);
        List<double[]> strips = new ArrayList<>();
        for (int left = 0; left < page.width(); left += strip) {
            double[] rows = new double[page.height()];
            for (int y = 0; y < page.height(); y++) {
                for (int x = left; x < Math.min(left + strip, page.width()); x++) {
                    rows[y] += page.at(x, y) / 255.0;
                }
            }
            strips.add(rows);
        }
        int pitch = Pitch.of(strips);
        List<Piece> lines = new ArrayList<>();
        for (int s = 0; s < strips.size(); s++) {
            for (int crest : crests(strips.get(s), pitch, strip)) {
                join(lines, crest, s, pitch);
            }
        }
        List<WordBox> boxes = new ArrayList<>();
        for (Piece line : lines) {
            int top = Math.max(0, line.highest() - pitch / 2);
            int bottom = Math.min(page.height(), line.lowest() + pitch / 2 + 1);
            int left = line.first() * strip;
            int right = Math.min(page.width(), (line.last() + 1) * strip);
            boxes.add(new WordBox(left, top, right - left, Math.max(1, bottom - top)));
        }
        boxes.sort(Comparator.comparingInt(WordBox::y).thenComparingInt(WordBox::x));
        return boxes;
    }

    private static List<Integer> crests(double[] rows, int pitch, int strip) {
        double[] smooth = Pitch.smooth(rows, Math.max(1, pitch / 5));
        List<Integer> crests = new ArrayList<>();
        int reach = Math.max(1, pitch * 2 / 5);
        for (int y = 0; y < smooth.length; y++) {
            boolean crest = smooth[y] > strip * 0.04;
            for (int d = 1; d <= reach && crest; d++) {
                crest = (y - d < 0 || smooth[y - d] < smooth[y])
                        && (y + d >= smooth.length || smooth[y + d] <= smooth[y]);
            }
            if (crest) {
                crests.add(y);
            }
        }
        return crests;
    }

    /// Gives the crest to the line that ends nearest to it in the strip before or the one before that, or
    /// begins one.
    private static void join(List<Piece> lines, int crest, int strip, int pitch) {
        int best = -1;
        for (int i = 0; i < lines.size(); i++) {
            Piece line = lines.get(i);
            int away = Math.abs(line.at() - crest);
            if (line.last() < strip
                    && line.last() >= strip - 3
                    && away < pitch * 0.4
                    && (best < 0 || away < Math.abs(lines.get(best).at() - crest))) {
                best = i;
            }
        }
        if (best < 0) {
            lines.add(new Piece(strip, strip, crest, crest, crest));
        } else {
            lines.set(best, lines.get(best).with(strip, crest));
        }
    }

    private record Piece(int first, int last, int at, int highest, int lowest) {

        Piece with(int strip, int crest) {
            return new Piece(first, strip, crest, Math.min(highest, crest), Math.max(lowest, crest));
        }
    }
}
