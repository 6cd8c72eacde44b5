package org.mouseion.engines.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Task;

/// Any ONNX model that turns a picture into numbers (CLIP's picture side, DINO, a network without its
/// last layer), by the path of the file the institution has.
///
/// Settings: `model` path of the .onnx file; `side` pixels of the square it looks at (default what the
/// model says, or 224); `mean` and `deviation` three numbers each for red, green, blue in 0 to 1 (default
/// those of ImageNet); `fit` `crop` (default: the middle square) or `press` (the whole picture pressed
/// into it); `name`, `version`, `licence` for the card.
public final class PictureModelProvider implements Engine.Provider {

    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

    @Override
    public String name() {
        return "onnx-picture";
    }

    @Override
    public Task task() {
        return Task.EMBED_IMAGE;
    }

    @Override
    public Engine.Opened open(Map<String, String> settings) {
        String model = settings.getOrDefault("model", "");
        if (model.isBlank()) {
            return new Engine.Opened.Unavailable("no-model-set", "No model is set for this engine");
        }
        if (!Files.isReadable(Path.of(model))) {
            return new Engine.Opened.Unavailable("model-missing", "The file cannot be read: " + model);
        }
        try {
            OrtSession.SessionOptions one = new OrtSession.SessionOptions();
            one.setIntraOpNumThreads(1); // the house's own threads decide how much of the machine an engine takes
            OrtSession session = OrtEnvironment.getEnvironment().createSession(model, one);
            PictureInput input = new PictureInput(
                    Integer.parseInt(settings.getOrDefault("side", "0")),
                    three(settings, "mean", MEAN),
                    three(settings, "deviation", DEVIATION),
                    settings.getOrDefault("fit", "crop").equals("press"));
            return new Engine.Opened.Ready(new PictureEmbedder(card(settings, model), session, input));
        } catch (LinkageError | RuntimeException | OrtException broken) {
            return new Engine.Opened.Unavailable("model-unreadable", "The model does not open: " + broken.getMessage());
        }
    }

    private static float[] three(Map<String, String> settings, String key, float[] otherwise) {
        if (!settings.containsKey(key)) {
            return otherwise;
        }
        String[] written = settings.get(key).split("[,; ]+");
        if (written.length != 3) {
            throw new IllegalArgumentException(
                    "'" + key + "' is three numbers for red, green and blue, not " + Arrays.toString(written));
        }
        float[] numbers = new float[3];
        for (int i = 0; i < 3; i++) {
            numbers[i] = Float.parseFloat(written[i]);
        }
        return numbers;
    }

    private static EngineCard card(Map<String, String> settings, String model) {
        return new EngineCard(
                settings.getOrDefault("name", Path.of(model).getFileName().toString()),
                settings.getOrDefault("version", "unstated"),
                Task.EMBED_IMAGE,
                List.of(),
                settings.getOrDefault("licence", "unstated"),
                Map.of("fit", settings.getOrDefault("fit", "crop")));
    }
}
