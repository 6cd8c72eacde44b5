package org.mouseion.app.collection.media.looks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.algorithms.images.alike.Looks;
import org.mouseion.algorithms.images.colour.Palette;
import org.mouseion.algorithms.images.layout.PerceptualHash;
import org.mouseion.algorithms.images.motif.Motifs;
import org.mouseion.app.ai.PictureEmbeddings;
import org.mouseion.app.collection.media.held.HeldPicture.Master;
import org.mouseion.app.collection.media.pyramid.Glances;
import org.mouseion.app.collection.media.pyramid.PictureCraft;
import org.mouseion.app.collection.media.pyramid.Pyramids;
import org.mouseion.app.platform.NoRoom;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Picture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Looks at one picture.
@Component
class Measuring {

    /// Changed whenever something is measured otherwise: every picture is then looked at again.
    static final String METHOD = "1";

    /// Longest side of the copy that is looked at, in pixels; motifs need 480, a palette no more than 160.
    private static final int LOOKED_AT = 640;

    private static final Logger LOG = LoggerFactory.getLogger(Measuring.class);

    private final Pyramids pyramids;
    private final Glances glances;
    private final ObjectProvider<PictureEmbeddings> embeddings;

    Measuring(Pyramids pyramids, Glances glances, ObjectProvider<PictureEmbeddings> embeddings) {
        this.pyramids = pyramids;
        this.glances = glances;
        this.embeddings = embeddings;
    }

    /// Name and version of the picture model that is plugged in, or the empty string.
    String engine() {
        return Optional.ofNullable(embeddings.getIfAvailable())
                .flatMap(PictureEmbeddings::findEngine)
                .map(Measuring::name)
                .orElse("");
    }

    private static String name(EngineCard card) {
        return card.name() + " " + card.version();
    }

    /// A picture that cannot be looked at is no reason to leave the others.
    ///
    /// @throws NoRoom where a pyramid must be made and the disk is full
    Measured of(Master master) throws IOException {
        try {
            return of(look(master));
        } catch (NoRoom full) {
            throw full;
        } catch (IOException | RuntimeException unseen) {
            LOG.warn(
                    "A picture could not be measured and is set aside: {}",
                    unseen.getClass().getSimpleName());
            return new Measured.Failed();
        }
    }

    /// A pyramid that is gone or damaged is made again.
    private Pixels look(Master master) throws IOException {
        try {
            return glances.at(master, LOOKED_AT);
        } catch (IOException gone) {
            if (pyramids.make(master) instanceof PictureCraft.Made.Failed failed) {
                throw new IOException("No pyramid could be made: " + failed.code(), gone);
            }
            return glances.at(master, LOOKED_AT);
        }
    }

    private Measured of(Pixels picture) {
        Palette palette = Palette.of(picture);
        Grey tones = picture.grey();
        return new Measured.Done(
                palette.toBytes(),
                Looks.of(picture, palette).toBytes(),
                PerceptualHash.toBytes(PerceptualHash.ofAllTurns(picture)),
                Motifs.of(tones).toBytes(),
                Motifs.of(tones.inverted()).toBytes(),
                vector(picture));
    }

    private float @Nullable [] vector(Pixels picture) {
        PictureEmbeddings engine = embeddings.getIfAvailable();
        if (engine == null || engine.findEngine().isEmpty()) {
            return null;
        }
        Picture looked =
                new Picture(picture.width(), picture.height(), picture.array().clone());
        return engine.embed(List.of(looked)).getFirst().toArray();
    }
}
