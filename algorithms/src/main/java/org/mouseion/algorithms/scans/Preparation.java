package org.mouseion.algorithms.scans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.spotting.Ink;

/// Makes a scan ready to be read: see the package.
///
/// @param turns   whether leaning pages are turned straight
/// @param evens   whether the light is evened and the contrast stretched
/// @param cleans  whether borders and specks are taken away
/// @param letters height in pixels to which small letters are enlarged; 0 to leave their size
public record Preparation(boolean turns, boolean evens, boolean cleans, int letters) {

    /// Everything, for print and typescript. Tesseract's network was taught on lines of 36 pixels,
    /// whose usual letters are some twenty high; smaller ones gain by being enlarged first.
    public static final Preparation FOR_PRINT = new Preparation(true, true, true, 24);

    /// Nothing but tones.
    public static final Preparation NONE = new Preparation(false, false, false, 0);

    /// Less than this is lost in the squares of the picture.
    private static final double LEAST_ANGLE = 0.1;

    private static final double MOST_ENLARGED = 4;

    private static final double LEAST_ENLARGED = 1.1;

    /// A page of A3 at 300 dots an inch, and a little: what reading may cost.
    private static final double MOST_PIXELS = 20e6;

    /// Tones of ink and paper after stretching; a little room stays for edges.
    private static final int BLACK = 20;

    private static final int WHITE = 255;

    /// The darkest third of the ink is its full tone, the rest are edges.
    private static final double DARK_INK = 0.33;

    /// Lighter than this share of the way from paper to ink is paper: its grain, and the print of the
    /// other side.
    private static final double PAPER_GRAIN = 0.2;

    /// Where ink is not darker than its paper by so many tones, nothing is printed.
    private static final int LEAST_CONTRAST = 12;

    /// A piece of ink is a speck below the square of the letters' height by this: a tenth of a full
    /// stop.
    private static final int SPECK = 120;

    /// The same, letters left at their size.
    public Preparation inSize() {
        return new Preparation(turns, evens, cleans, 0);
    }

    public Prepared of(Pixels scan) {
        return of(scan.grey());
    }

    public Prepared of(Grey scan) {
        List<String> done = new ArrayList<>();
        Borders borders = cleans ? Borders.of(scan) : Borders.none();
        if (borders.share() > 0) {
            done.add(String.format(Locale.ROOT, "A dark border of %.1f %% was taken away.", 100 * borders.share()));
        }
        Grey page = evens ? evened(scan, borders, done) : scan;
        Ink ink = new Wolf().find(page);
        Blots blots = Blots.of(ink);
        int height = blots.letterHeight();
        if (cleans) {
            page = cleaned(page, borders, blots, height, done);
        }
        Skew skew = turns ? Skew.of(ink) : Skew.NONE;
        boolean leans = Math.abs(skew.degrees()) >= LEAST_ANGLE;
        if (turns) {
            done.add(skew.explain());
        }
        double scale = scale(scan, height, done);
        Placement placement = new Placement(scan.width(), scan.height(), leans ? skew.degrees() : 0, scale);
        return new Prepared(leans || scale != 1 ? Sampling.of(page, placement) : page, placement, skew, done);
    }

    /// The light evened and the grain calmed; then ink made black, and what shines through from the
    /// other side white.
    private static Grey evened(Grey scan, Borders borders, List<String> done) {
        Grey even = Paper.guessed(scan, borders).divided(scan);
        double grain = Grain.of(even);
        Grey calm = blanked(Grain.calmed(even, grain), borders);
        Ink ink = new Wolf().find(calm);
        Grey page = Paper.of(calm, ink, borders).divided(calm);
        int[] inks = new int[WHITE + 1];
        long inked = 0;
        for (int at = 0; at < page.array().length; at++) {
            if (ink.at(at % page.width(), at / page.width()) != 0) {
                inks[page.array()[at] & 255]++;
                inked++;
            }
        }
        int black = share(inks, inked, DARK_INK);
        if (inked == 0 || WHITE - black < LEAST_CONTRAST) {
            return scan;
        }
        double white = WHITE - PAPER_GRAIN * (WHITE - black);
        byte[] tones = new byte[page.array().length];
        for (int at = 0; at < tones.length; at++) {
            double part = ((page.array()[at] & 255) - black) / (white - black);
            tones[at] = (byte) Math.clamp(Math.round(BLACK + part * (WHITE - BLACK)), 0, WHITE);
        }
        done.add(String.format(
                Locale.ROOT,
                "The light was evened, a grain of %.0f tones calmed; ink stood at %d of 255 and was brought to %d.",
                grain,
                black,
                BLACK));
        return Grey.of(scan.width(), scan.height(), tones);
    }

    private static Grey blanked(Grey page, Borders borders) {
        if (borders.share() == 0) {
            return page;
        }
        byte[] tones = page.array().clone();
        for (int y = 0, at = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++, at++) {
                tones[at] = borders.holds(x, y, page) ? (byte) WHITE : tones[at];
            }
        }
        return Grey.of(page.width(), page.height(), tones);
    }

    /// The tone below which this share of the ink lies.
    private static int share(int[] counts, long all, double share) {
        long seen = 0;
        int tone = 0;
        while (tone < counts.length - 1 && (seen += counts[tone]) < share * all) {
            tone++;
        }
        return tone;
    }

    private static Grey cleaned(Grey page, Borders borders, Blots blots, int height, List<String> done) {
        int speck = height == 0 ? 0 : Math.max(1, height * height / SPECK);
        byte[] tones = page.array().clone();
        int specks = 0;
        for (int y = 0, at = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++, at++) {
                if (borders.share() > 0 && borders.holds(x, y, page)) {
                    tones[at] = (byte) WHITE;
                } else if (blots.isSpeck(at, speck)) {
                    tones[at] = (byte) WHITE;
                    specks++;
                }
            }
        }
        if (specks > 0) {
            done.add(specks + " pixels of specks were taken away.");
        }
        return Grey.of(page.width(), page.height(), tones);
    }

    private double scale(Grey scan, int height, List<String> done) {
        if (height == 0 || letters == 0 || height >= letters) {
            return 1;
        }
        double room = Math.sqrt(MOST_PIXELS / ((double) scan.width() * scan.height()));
        double scale = Math.min(Math.min(MOST_ENLARGED, (double) letters / height), room);
        if (scale < LEAST_ENLARGED) {
            return 1;
        }
        done.add(String.format(
                Locale.ROOT, "Letters are %d pixels high; the page was enlarged %.2f times.", height, scale));
        return scale;
    }
}
