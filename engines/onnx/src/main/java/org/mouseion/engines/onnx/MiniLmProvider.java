package org.mouseion.engines.onnx;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Task;

/// The floor: the English sentence model that a package ships (all-MiniLM-L6-v2, 8-bit, 384 dimensions; Wang et al.
/// 2020, "MiniLM").
///
/// It was trained on English alone and hardly separates French paraphrases from unrelated French text, so its card says
/// English only.
public final class MiniLmProvider implements Engine.Provider {

    @Override
    public String name() {
        return "minilm";
    }

    @Override
    public Task task() {
        return Task.EMBED_TEXT;
    }

    /// It knows English alone, and would have every record computed again.
    @Override
    public boolean isTriedUnasked() {
        return false;
    }

    @Override
    public Engine.Opened open(Map<String, String> settings) {
        stayHome();
        try {
            EngineCard card = new EngineCard(
                    "all-minilm-l6-v2-q",
                    "1",
                    Task.EMBED_TEXT,
                    List.of("en"),
                    "Apache-2.0",
                    Map.of("dimension", "384", "source", "sentence-transformers/all-MiniLM-L6-v2"));
            return new Engine.Opened.Ready(
                    new SentenceEmbedder(card, new AllMiniLmL6V2QuantizedEmbeddingModel(threads())));
        } catch (LinkageError | RuntimeException broken) {
            return new Engine.Opened.Unavailable(
                    "native-runtime", "ONNX Runtime does not load on this machine: " + broken.getMessage());
        }
    }

    /// The tokeniser's library could fetch files and count its users; a house does neither.
    static void stayHome() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    /// Batches run one after another: the house's own threads decide how much of the machine an engine may take.
    static ExecutorService threads() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("onnx-", 0).factory());
    }
}
