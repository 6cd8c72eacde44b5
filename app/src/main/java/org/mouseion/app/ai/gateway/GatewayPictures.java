package org.mouseion.app.ai.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.ai.PictureEmbeddings;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.Problem;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.ImageEmbedder;
import org.mouseion.engines.api.Picture;
import org.mouseion.engines.api.Task;
import org.springframework.stereotype.Component;

/// Vectors of pictures through the gateway. Only jobs ask, so that each waits its whole time for its turn.
@Component
class GatewayPictures implements PictureEmbeddings {

    private final PluggedSockets sockets;
    private final GatewaySettings settings;
    private final Ledger ledger;
    private final Turnstile turns;

    GatewayPictures(PluggedSockets sockets, GatewaySettings settings, Ledger ledger) {
        this.sockets = sockets;
        this.settings = settings;
        this.ledger = ledger;
        this.turns = new Turnstile(settings.atOnce(), settings.patience());
    }

    @Override
    public Optional<EngineCard> findEngine() {
        return embedder().map(ImageEmbedder::card);
    }

    @Override
    public List<Embedding> embed(List<Picture> pictures) {
        ImageEmbedder engine = embedder().orElseThrow(() -> new Problem("engine-missing", 503, Task.EMBED_IMAGE));
        EngineCard card = engine.card();
        List<Embedding> vectors = turns.pass(card.name(), settings.patience(), () -> engine.embed(pictures));
        ledger.write(new Deed(
                "ai.embed-image",
                "task:embed-image",
                "engine:" + card.name() + "@" + card.version(),
                Map.of("pictures", Integer.toString(pictures.size()))));
        return vectors;
    }

    private Optional<ImageEmbedder> embedder() {
        return sockets.find(Task.EMBED_IMAGE, ImageEmbedder.class);
    }
}
