package org.mouseion.algorithms.images.colour;

import java.util.List;

/// One to three colours that a person looks for, each with how much of the picture it should make beside
/// the others.
///
/// A picture need not consist of them: the colours asked for shall be found in it, in the wanted
/// proportion, and cover at least [#COVER] of it.
public record ColourQuery(List<Swatch> wanted) {

    public static final int MOST = 3;
    /// Of what [Palette#weighed] counts: a red cap does not make a red picture, a third of a wall does.
    private static final double COVER = 0.35;

    /// Weights may be any positive numbers.
    public ColourQuery {
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw new IllegalArgumentException("Look for one to " + MOST + " colours, not " + wanted.size());
        }
        double total = wanted.stream().mapToDouble(Swatch::share).sum();
        wanted = wanted.stream()
                .map(s -> new Swatch(s.colour(), s.share() / total))
                .toList();
    }

    /// One colour.
    public static ColourQuery of(Oklab colour) {
        return new ColourQuery(List.of(new Swatch(colour, 1)));
    }

    /// How well the picture answers, 0 to 1.
    public double match(Palette palette) {
        List<Swatch> asked = wanted.stream()
                .map(s -> new Swatch(s.colour(), s.share() * COVER))
                .toList();
        return 1 - EarthMover.cost(asked, palette.weighed());
    }
}
