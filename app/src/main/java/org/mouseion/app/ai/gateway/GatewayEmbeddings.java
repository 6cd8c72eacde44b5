package org.mouseion.app.ai.gateway;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.Problem;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Match;
import org.mouseion.engines.api.Task;
import org.mouseion.engines.api.TextEmbedder;
import org.springframework.stereotype.Component;

/// Vectors through the gateway. A query waits a short moment for its turn, since search answers without vectors just as
/// well; a batch of
/// records waits its whole time.
@Component
class GatewayEmbeddings implements Embeddings {

    private static final Duration QUERY_WAIT = Duration.ofMillis(20);

    private final PluggedSockets sockets;
    private final GatewaySettings settings;
    private final Ledger ledger;
    private final Turnstile records;
    private final Turnstile queries;

    GatewayEmbeddings(PluggedSockets sockets, GatewaySettings settings, Ledger ledger) {
        this.sockets = sockets;
        this.settings = settings;
        this.ledger = ledger;
        this.records = new Turnstile(settings.atOnce(), settings.patience());
        this.queries = new Turnstile(Math.max(2, settings.atOnce()), settings.patience());
    }

    @Override
    public Optional<EngineCard> findEngine(String language) {
        return findEngine()
                .filter(card -> card.languages().isEmpty()
                        || card.languages()
                                .contains(Locale.forLanguageTag(language).getLanguage()));
    }

    @Override
    public Optional<EngineCard> findEngine() {
        return embedder().map(TextEmbedder::card);
    }

    @Override
    public boolean isInstant() {
        return embedder().map(TextEmbedder::isInstant).orElse(false);
    }

    @Override
    public boolean knows(String line) {
        return embedder().map(engine -> engine.knows(shorten(line))).orElse(false);
    }

    @Override
    public boolean guesses(String word) {
        return embedder().map(engine -> engine.guesses(shorten(word))).orElse(true);
    }

    @Override
    public double[] wordByWord(String line, List<String> texts) {
        return embedder()
                .map(engine -> engine.wordByWord(
                        shorten(line), texts.stream().map(this::shorten).toList()))
                .orElseGet(() -> new double[texts.size()]);
    }

    @Override
    public Optional<Match> explain(String left, String right) {
        return embedder().flatMap(engine -> engine.explain(shorten(left), shorten(right)));
    }

    @Override
    public Embedded embed(List<String> texts, Use use) {
        TextEmbedder engine = embedder().orElseThrow(() -> new Problem("engine-missing", 503, Task.EMBED_TEXT));
        EngineCard card = engine.card();
        List<String> read = texts.stream().map(this::shorten).toList();
        if (engine.isInstant() && use != Use.RECORD) {
            // It takes less time than to wait for a turn.
            return new Embedded(engine.embed(read), card, 0);
        }
        return switch (use) {
            case QUERY -> {
                List<Embedding> vectors = queries.pass(card.name(), QUERY_WAIT, () -> engine.embed(read));
                yield new Embedded(vectors, card, 0);
            }
            case RECORD, DOCUMENT -> {
                List<Embedding> vectors = records.pass(card.name(), settings.patience(), () -> engine.embed(read));
                yield new Embedded(vectors, card, use == Use.RECORD ? passport(card, texts) : 0);
            }
        };
    }

    private long passport(EngineCard card, List<String> texts) {
        long characters = texts.stream().mapToLong(String::length).sum();
        return ledger.write(new Deed(
                        "ai.embed-text",
                        "task:embed-text",
                        "engine:" + card.name() + "@" + card.version(),
                        Map.of(
                                "texts", Integer.toString(texts.size()),
                                "characters", Long.toString(characters))))
                .number();
    }

    private Optional<TextEmbedder> embedder() {
        return sockets.find(Task.EMBED_TEXT, TextEmbedder.class);
    }

    private String shorten(String text) {
        int end = Math.min(text.length(), settings.longestText());
        return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))
                ? text.substring(0, end - 1)
                : text.substring(0, end);
    }
}
