package org.mouseion.app.ai;

import java.util.List;
import java.util.Optional;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Picture;

/// Pictures as vectors, through the gateway, where the institution gave a model for it.
public interface PictureEmbeddings {

    /// The engine plugged in; nothing where none is: then likenesses are measured ones only.
    Optional<EngineCard> findEngine();

    /// Vectors of unit length in the order of `pictures`; writes a passport.
    List<Embedding> embed(List<Picture> pictures);
}
