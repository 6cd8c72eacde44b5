package org.mouseion.engines.onnx;

import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Task;

/// Any ONNX sentence model the institution has on disk.
///
/// Settings: `model` path of the .onnx file; `tokenizer` path of tokenizer.json; `pooling` `mean` (default) or `cls`;
/// `languages` BCP 47
/// tags separated by commas; `name`, `version`, `licence` for the card.
public final class OnnxFileProvider implements Engine.Provider {

    @Override
    public String name() {
        return "onnx";
    }

    @Override
    public Task task() {
        return Task.EMBED_TEXT;
    }

    @Override
    public Engine.Opened open(Map<String, String> settings) {
        String model = settings.getOrDefault("model", "");
        String tokenizer = settings.getOrDefault("tokenizer", "");
        if (model.isBlank() || tokenizer.isBlank()) {
            return new Engine.Opened.Unavailable("no-model-set", "No model and tokenizer are set for this engine");
        }
        for (String file : List.of(model, tokenizer)) {
            if (!Files.isReadable(Path.of(file))) {
                return new Engine.Opened.Unavailable("model-missing", "The file cannot be read: " + file);
            }
        }
        MiniLmProvider.stayHome();
        try {
            PoolingMode pooling =
                    settings.getOrDefault("pooling", "mean").equals("cls") ? PoolingMode.CLS : PoolingMode.MEAN;
            OnnxEmbeddingModel encoder =
                    new OnnxEmbeddingModel(Path.of(model), Path.of(tokenizer), pooling, MiniLmProvider.threads());
            return new Engine.Opened.Ready(new SentenceEmbedder(card(settings, model), encoder));
        } catch (LinkageError | RuntimeException broken) {
            return new Engine.Opened.Unavailable("model-unreadable", "The model does not open: " + broken.getMessage());
        }
    }

    private static EngineCard card(Map<String, String> settings, String model) {
        List<String> languages = Arrays.stream(
                        settings.getOrDefault("languages", "").split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
        return new EngineCard(
                settings.getOrDefault("name", Path.of(model).getFileName().toString()),
                settings.getOrDefault("version", "unstated"),
                Task.EMBED_TEXT,
                languages,
                settings.getOrDefault("licence", "unstated"),
                Map.of("pooling", settings.getOrDefault("pooling", "mean")));
    }
}
