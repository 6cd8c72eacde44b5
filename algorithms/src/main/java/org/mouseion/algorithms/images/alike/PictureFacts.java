package org.mouseion.algorithms.images.alike;

import java.util.List;
import java.util.Optional;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.images.colour.ColourName;
import org.mouseion.algorithms.images.colour.Palette;
import org.mouseion.algorithms.images.colour.Tonality;

/// What may be proposed for the description of a picture because it can be measured; a person decides.
///
/// Codes and numbers, no sentences, and nothing of what the picture shows: that is seen by people.
///
/// @param colours named colours of at least a twentieth of the picture, the largest first; at most five
/// @param ground the colour of mount, paper or backdrop, where there is one
/// @param related other files of the same picture, and pictures of which one is a detail of the other
public record PictureFacts(
        Orientation orientation,
        Tonality tonality,
        List<Palette.NamedShare> colours,
        Optional<ColourName> ground,
        List<Related> related) {

    private static final double LEAST = 0.05;
    private static final int MOST_COLOURS = 5;
    /// Sides that differ by less than this are called square.
    private static final double NEARLY_SQUARE = 0.03;

    public PictureFacts {
        colours = List.copyOf(colours);
        related = List.copyOf(related);
    }

    /// How a picture stands.
    public enum Orientation {
        UPRIGHT,
        SQUARE,
        WIDE;

        static Orientation of(int width, int height) {
            if (Math.abs(width - height) <= NEARLY_SQUARE * Math.max(width, height)) {
                return SQUARE;
            }
            return width > height ? WIDE : UPRIGHT;
        }
    }

    /// How another picture of the index stands to this one.
    public enum Relation {
        /// Another file of the same picture.
        SAME,
        /// The same picture with left and right exchanged.
        MIRRORED,
        /// This one shows a part of the other.
        DETAIL_OF,
        /// The other one shows a part of this.
        CONTAINS
    }

    /// Another picture, by its number.
    public record Related(int number, Relation relation) {}

    public static PictureFacts of(Pixels picture, Palette palette) {
        return of(picture.width(), picture.height(), palette);
    }

    /// The same where the pixels are not at hand.
    public static PictureFacts of(int width, int height, Palette palette) {
        List<Palette.NamedShare> colours = palette.named().stream()
                .filter(named -> named.share() >= LEAST)
                .limit(MOST_COLOURS)
                .toList();
        return new PictureFacts(
                Orientation.of(width, height),
                palette.tonality(),
                colours,
                palette.ground().map(swatch -> ColourName.of(swatch.colour())),
                List.of());
    }

    /// With what was found to look like it, as far as it is the same picture or a part of it.
    public PictureFacts withRelated(List<Alike> alike) {
        return new PictureFacts(
                orientation,
                tonality,
                colours,
                ground,
                alike.stream().flatMap(one -> relation(one).stream()).toList());
    }

    private static Optional<Related> relation(Alike alike) {
        boolean mirrored = alike.motif().isPresent() && alike.motif().get().mirrored();
        return switch (alike.way()) {
            case PICTURE -> Optional.of(new Related(alike.number(), mirrored ? Relation.MIRRORED : Relation.SAME));
            case MOTIF ->
                alike.motif()
                        .flatMap(motif -> part(motif.coverage(), motif.otherCoverage())
                                .map(relation -> new Related(alike.number(), relation)));
            case PALETTE, COMPOSITION, TEXTURE -> Optional.empty();
        };
    }

    /// A motif that nearly fills one picture and clearly less of the other is a detail.
    private static Optional<Relation> part(double here, double there) {
        if (here > 0.5 && here > 1.5 * there) {
            return Optional.of(Relation.DETAIL_OF);
        }
        return there > 0.5 && there > 1.5 * here ? Optional.of(Relation.CONTAINS) : Optional.empty();
    }
}
