package org.mouseion.app.collection.media.iiif;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.pyramid.PictureCraft;
import org.mouseion.app.collection.media.pyramid.Piece;
import org.mouseion.app.collection.media.pyramid.Pieces;
import org.mouseion.formats.iiif.image.Derivative;
import org.mouseion.formats.iiif.image.Feature;
import org.mouseion.formats.iiif.image.ImageLimits;
import org.mouseion.formats.iiif.image.ImageService;
import org.mouseion.formats.iiif.image.Tiling;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.springframework.stereotype.Component;

/// What may be asked of a held picture.
@Component
class Services {

    /// A derivative of more pixels is not made at once: three bytes a pixel, twice, for each that is asked
    /// for.
    private static final ImageLimits LIMITS = new ImageLimits(0, 0, 24_000_000);

    private static final Set<Feature> FEATURES = EnumSet.allOf(Feature.class);

    private final Pieces pieces;
    private final Set<PictureFormat> formats;

    Services(Pieces pieces, PictureCraft craft) {
        this.pieces = pieces;
        this.formats = EnumSet.noneOf(PictureFormat.class);
        craft.formats().forEach(word -> formats.add(PictureFormat.valueOf(word.toUpperCase(Locale.ROOT))));
    }

    ImageService of(HeldPicture picture) throws IOException {
        Pieces.Shape shape = pieces.shape(picture.master());
        return new ImageService(
                shape.width(),
                shape.height(),
                shape.coloured(),
                LIMITS,
                Optional.of(new Tiling(shape.tile(), shape.tile(), shape.factors())),
                formats,
                FEATURES);
    }

    static Piece piece(Derivative asked) {
        return new Piece(
                asked.x(),
                asked.y(),
                asked.regionWidth(),
                asked.regionHeight(),
                asked.width(),
                asked.height(),
                asked.mirrored(),
                asked.degrees(),
                asked.quality().word(),
                asked.format().word());
    }
}
