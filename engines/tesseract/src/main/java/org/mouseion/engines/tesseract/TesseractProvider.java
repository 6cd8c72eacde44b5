package org.mouseion.engines.tesseract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.algorithms.scans.Preparation;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Task;

/// Settings `mouseion.ai.engines.tesseract.*`: `data` folder of `.traineddata` files, for other
/// languages than those that came with the house; `memory` most mebibytes of the process that reads
/// (default 1,536); `prepare` `print` (default) or `none`.
public final class TesseractProvider implements Engine.Provider {

    private static final String VERSION = "5.5.2";
    private static final String DATA = "data";

    @Override
    public String name() {
        return "tesseract";
    }

    @Override
    public Task task() {
        return Task.READ_PAGE;
    }

    @Override
    public Engine.Opened open(Map<String, String> settings) {
        if (!Program.isHere()) {
            return new Engine.Opened.Unavailable(
                    "platform-unsupported", "Tesseract came with this house for Linux on x86-64 only.");
        }
        try {
            String folder = settings.get(FOLDER);
            Path cache = folder == null
                    ? Files.createTempDirectory("mouseion-tesseract")
                    : Files.createDirectories(Path.of(folder));
            Optional<LearnedData> data = findData(settings.getOrDefault(DATA, ""), cache);
            if (data.isEmpty() || data.get().codes().isEmpty()) {
                return new Engine.Opened.Unavailable(
                        "model-missing",
                        "What Tesseract learned of languages is not here: build again with Node present, or name a folder in mouseion.ai.engines.tesseract.data.");
            }
            int memory = Integer.parseInt(settings.getOrDefault("memory", "1536"));
            int threshold = Integer.parseInt(settings.getOrDefault("threshold", "0"));
            Preparation preparation =
                    settings.getOrDefault("prepare", "print").equals("none") ? Preparation.NONE : Preparation.FOR_PRINT;
            return new Engine.Opened.Ready(new TesseractReader(
                    card(data.get(), preparation),
                    data.get(),
                    preparation,
                    Program.command(data.get().folder(), cache, memory, threshold)));
        } catch (IOException | RuntimeException unreadable) {
            return new Engine.Opened.Unavailable(
                    "model-unreadable", "Tesseract does not open: " + unreadable.getMessage());
        }
    }

    private static Optional<LearnedData> findData(String named, Path cache) throws IOException {
        if (named.isBlank()) {
            return LearnedData.unpacked(cache);
        }
        return Files.isDirectory(Path.of(named))
                ? Optional.of(LearnedData.inFolder(Path.of(named), named))
                : Optional.empty();
    }

    private static EngineCard card(LearnedData data, Preparation preparation) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("method", "a recurrent network over lines, in a process of its own");
        about.put("learned", data.origin());
        about.put("prepared", preparation.equals(Preparation.NONE) ? "no" : "light, borders, specks, skew, size");
        return new EngineCard(
                "tesseract",
                VERSION,
                Task.READ_PAGE,
                List.copyOf(new java.util.TreeSet<>(data.codes().keySet())),
                "Apache-2.0",
                about);
    }
}
