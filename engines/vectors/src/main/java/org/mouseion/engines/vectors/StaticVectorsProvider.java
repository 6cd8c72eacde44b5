package org.mouseion.engines.vectors;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.Task;

/// Opens a model file. Setting `model`: its path.
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
        if (path.isBlank()) {
            return new Engine.Opened.Unavailable("model-missing", "No model of vectors is named in the settings.");
        }
        try {
            return new Engine.Opened.Ready(new StaticEmbedder(VectorModel.open(Path.of(path))));
        } catch (NoSuchFileException absent) {
            return new Engine.Opened.Unavailable("model-missing", "There is no model of vectors at " + path + ".");
        } catch (DamagedModel damaged) {
            return new Engine.Opened.Unavailable("model-damaged", String.valueOf(damaged.getMessage()));
        } catch (IOException unreadable) {
            return new Engine.Opened.Unavailable(
                    "model-unreadable", "The model of vectors cannot be read: " + unreadable.getMessage());
        }
    }
}
