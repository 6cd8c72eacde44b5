package org.mouseion.algorithms.images.colour;

/// One colour of a palette and the share of the picture that it covers, above 0 to 1.
public record Swatch(Oklab colour, double share) {

    public Swatch {
        if (!(share > 0 && share <= 1.000001)) {
            throw new IllegalArgumentException("A swatch covers more than nothing and at most all, not " + share);
        }
    }
}
