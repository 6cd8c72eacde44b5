package org.mouseion.engines.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.Task;

/// Opens the model that ships with the house, or the one the setting `model` names by its path.
public final class StaticVectorsProvider implements Engine.Provider {

    @Override
    public String name() {
        return "vectors";
    }

    @Override
    public Task task() {
        return Task.EMBED_TEXT;
    }

    @Override
    public Engine.Opened open(Map<String, String> settings) {
        String path = settings.getOrDefault("model", "");
        try {
            if (!path.isBlank()) {
                return open(Path.of(path));
            }
            String folder = settings.get(FOLDER);
            return openShipped(folder == null ? null : Path.of(folder));
        } catch (NoSuchFileException absent) {
            return new Engine.Opened.Unavailable("model-missing", "There is no model of vectors at " + path + ".");
        } catch (DamagedModel damaged) {
            return new Engine.Opened.Unavailable("model-damaged", String.valueOf(damaged.getMessage()));
        } catch (IOException unreadable) {
            return new Engine.Opened.Unavailable(
                    "model-unreadable", "The model of vectors cannot be read: " + unreadable.getMessage());
        }
    }

    private static Engine.Opened openShipped(@Nullable Path folder) throws IOException {
        Optional<Path> shipped = ShippedModel.find(folder);
        if (shipped.isEmpty()) {
            return new Engine.Opened.Unavailable(
                    "model-missing", "No model of vectors came with this house, and none is named in the settings.");
        }
        try {
            return open(shipped.get());
        } catch (DamagedModel damaged) {
            if (folder == null || !shipped.get().startsWith(folder)) {
                throw damaged;
            }
            // What was unpacked can be unpacked again.
            Files.deleteIfExists(shipped.get());
            return open(ShippedModel.find(folder).orElseThrow());
        }
    }

    private static Engine.Opened open(Path model) throws IOException {
        return new Engine.Opened.Ready(new StaticEmbedder(VectorModel.open(model)));
    }
}
