package org.mouseion.app.discovery.index.generations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.discovery.index.IndexSettings;
import org.mouseion.app.discovery.index.engine.Engine;
import org.mouseion.app.discovery.index.engine.EngineIndex;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.engines.api.EngineCard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Decides which generation can serve, and opens it.
@Component
class Opening {

    private static final Logger log = LoggerFactory.getLogger(Opening.class);

    private final Generations generations;
    private final IndexSettings settings;
    private final Path folder;
    private final ObjectProvider<Embeddings> embeddings;

    Opening(Generations generations, IndexSettings settings, DataFolder data, ObjectProvider<Embeddings> embeddings) {
        this.generations = generations;
        this.settings = settings;
        this.folder = data.of("index");
        this.embeddings = embeddings;
    }

    /// The serving generation; a new and empty one where there is none, where it was made in another way, or where its
    /// folder is gone. [Rebuild] then fills it.
    EngineIndex openServing() {
        Generation serving = generations.findServing().filter(this::isUsable).orElseGet(this::serveFresh);
        if (engine().isEmpty() && serving.dimension() > 0) {
            generations.mark(serving, Fingerprint.interrupted(settings));
        }
        return open(serving);
    }

    private boolean isUsable(Generation generation) {
        boolean there = settings.isCluster() || Files.isDirectory(folderOf(generation));
        return there && Fingerprint.fits(generation.fingerprint(), settings, vectors());
    }

    private Generation serveFresh() {
        generations.findServing().ifPresent(old -> {
            log.info("The index was made in another way ({}); a new one is being built", old.fingerprint());
            discard(old);
        });
        Generation fresh = make();
        generations.serve(fresh);
        return generations.find(fresh.number()).orElse(fresh);
    }

    Generation make() {
        return generations.make(Fingerprint.of(settings, vectors()), dimension());
    }

    EngineIndex open(Generation generation) {
        Path place = folderOf(generation);
        if (!settings.isCluster()) {
            try {
                Files.createDirectories(place);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Engine.open(settings, place, generation.name(), generation.dimension());
    }

    /// Lets a built generation serve and throws the old one away.
    void serve(Generation generation, EngineIndex oldIndex) {
        Generation old = generations.findServing().orElse(null);
        generations.serve(generation);
        if (settings.isCluster()) {
            oldIndex.drop();
        }
        oldIndex.close();
        if (old != null && old.number() != generation.number()) {
            discard(old);
        }
    }

    void discard(Generation generation) {
        generations.delete(generation);
        if (!settings.isCluster()) {
            try {
                FileSystemUtils.deleteRecursively(folderOf(generation));
            } catch (IOException e) {
                log.warn("The folder of the old index could not be deleted: {}", folderOf(generation), e);
            }
        }
    }

    private Path folderOf(Generation generation) {
        return folder.resolve(generation.name());
    }

    private int dimension() {
        return engine().map(card -> Integer.parseInt(card.about().getOrDefault("dimension", "0")))
                .orElse(0);
    }

    /// Other vectors, even as long as before, cannot be compared with those in the index.
    private String vectors() {
        return engine().map(card -> card.name() + " " + card.version()).orElse("");
    }

    private Optional<EngineCard> engine() {
        return Optional.ofNullable(embeddings.getIfAvailable()).flatMap(Embeddings::findEngine);
    }
}
