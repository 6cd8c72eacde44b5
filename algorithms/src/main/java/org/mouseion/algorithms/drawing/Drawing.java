package org.mouseion.algorithms.drawing;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.random.RandomGeneratorFactory;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.drawing.ink.Sheet;
import org.mouseion.algorithms.drawing.ink.Size;

/// A drawing made from a seed, as SVG of at most [#MOST_BYTES] bytes.
public record Drawing(Family family, String svg) {

    /// As much as a small photograph's thumbnail.
    public static final int MOST_BYTES = 60_000;

    /// Draws what the hints call for (words or concept names such as `sea`, `subj-portrait`).
    public static Drawing of(long seed, Collection<String> hints, Palette palette, Size size) {
        return of(Family.suiting(hints), seed, hints, palette, size);
    }

    /// Draws a picture of this family; the hints only colour it (a boat on the waves, a church on the hill).
    /// The same arguments give the same bytes, on every machine.
    public static Drawing of(Family family, long seed, Collection<String> hints, Palette palette, Size size) {
        TreeSet<String> ordered = new TreeSet<>();
        hints.forEach(hint -> ordered.add(hint.toLowerCase(Locale.ROOT)));
        Sheet sheet = new Sheet(
                size, palette, RandomGeneratorFactory.of("L64X128MixRandom").create(seed), ordered);
        family.draw(sheet);
        String made = "Drawn by Mouseion: " + family.name().toLowerCase(Locale.ROOT) + ", seed " + seed;
        return new Drawing(family, sheet.svg(MOST_BYTES, made));
    }

    public int bytes() {
        return svg.getBytes(StandardCharsets.UTF_8).length;
    }
}
