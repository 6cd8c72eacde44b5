package org.mouseion.algorithms.drawing.ink;

import java.util.Set;
import java.util.random.RandomGenerator;

/// What a scene draws on: format, palette, chance, what the picture should be about, and a pen.
///
/// Coordinates run from 0, 0 (top left) to [#width], [#height]; the longer of the two is 1000.
public final class Sheet {

    /// Of bare paper around the picture, in fifths of a unit.
    private static final int MARGIN = 140;

    private final Size size;
    private final Palette palette;
    private final RandomGenerator random;
    private final Noise noise;
    private final Set<String> hints;
    private final Pen pen = new Pen();

    public Sheet(Size size, Palette palette, RandomGenerator random, Set<String> hints) {
        this.size = size;
        this.palette = palette;
        this.random = random;
        this.noise = new Noise(random);
        this.hints = Set.copyOf(hints);
    }

    public double width() {
        return 1000.0 * size.width() / Math.max(size.width(), size.height());
    }

    public double height() {
        return 1000.0 * size.height() / Math.max(size.width(), size.height());
    }

    public Pen pen() {
        return pen;
    }

    public Noise noise() {
        return noise;
    }

    public RandomGenerator random() {
        return random;
    }

    public String paper() {
        return palette.paper();
    }

    public String ink() {
        return palette.ink();
    }

    public String tint() {
        return palette.tint();
    }

    public String accent() {
        return palette.accent();
    }

    /// Whether any hint contains one of these words.
    public boolean about(String... words) {
        for (String word : words) {
            for (String hint : hints) {
                if (hint.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A number between the two, evenly.
    public double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /// The drawing as SVG of at most `budget` bytes, inside a margin and a fine frame as prints have.
    ///
    /// @param description what made it, for those who open the file
    public String svg(int budget, String description) {
        long w = Math.round(width() * Pen.SCALE);
        long h = Math.round(height() * Pen.SCALE);
        String inside = "M%d %dh%dv%dh-%dz".formatted(MARGIN, MARGIN, w - 2 * MARGIN, h - 2 * MARGIN, w - 2 * MARGIN);
        String head = """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" fill="none" \
                stroke-linecap="round" stroke-linejoin="round">
                <desc>%s</desc>
                <clipPath id="f"><path d="%s"/></clipPath>
                <path fill="%s" d="M0 0h%dv%dh-%dz"/>
                <g clip-path="url(#f)">
                """.formatted(size.width(), size.height(), w, h, description, inside, paper(), w, h, w);
        String foot = """
                </g>
                <path stroke="%s" stroke-width="4" d="%s"/>
                </svg>
                """.formatted(ink(), inside);
        return head + pen.body(budget - head.length() - foot.length()) + foot;
    }
}
