package org.mouseion.algorithms.images.colour;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// How much of a picture a person could call by each colour name: what a search by one colour ranks by.
///
/// Names run into one another: a dark red is called madder by one and red by another. A swatch counts whole
/// for its nearest name and, for each other name, the less the farther that lies behind the nearest. The
/// shares may therefore make more than 1 together; none is above 1.
public final class ColourShares {

    /// From this share on a picture has the colour; a smaller spot is no answer to "blue".
    public static final double LEAST = 0.05;

    /// Below this a colour is grey: the lightest and the darkest of them lie near pale and deep colours, and
    /// nobody calls them so.
    private static final double GREYISH = 0.022;

    private static final Set<ColourName> GREYS = EnumSet.of(ColourName.BLACK, ColourName.GREY, ColourName.WHITE);

    /// In Oklab, lightness counted half: a name so far behind the nearest is not said any more. Chosen so
    /// that the example of no basic name counts for another.
    private static final double BORDER = 0.03;

    private ColourShares() {}

    /// Shares of at least [#LEAST], as [Palette#weighed] counts them.
    public static Map<ColourName, Double> of(Palette palette) {
        Map<ColourName, Double> shares = new EnumMap<>(ColourName.class);
        for (Swatch swatch : palette.weighed()) {
            Set<ColourName> callable = callable(swatch.colour());
            double nearest = callable.stream()
                    .mapToDouble(name -> name.distance(swatch.colour()))
                    .min()
                    .orElseThrow();
            for (ColourName name : callable) {
                double called = 1 - (name.distance(swatch.colour()) - nearest) / BORDER;
                if (called > 0) {
                    shares.merge(name, swatch.share() * called, Double::sum);
                }
            }
        }
        shares.values().removeIf(share -> share < LEAST);
        shares.replaceAll((name, share) -> Math.min(1, share));
        return shares;
    }

    private static Set<ColourName> callable(Oklab colour) {
        return colour.chroma() < GREYISH ? GREYS : EnumSet.allOf(ColourName.class);
    }
}
