package org.mouseion.app.discovery.guide.rephrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mouseion.app.ai.Writing;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Prompt;
import org.mouseion.engines.api.Task;

/// A writer that says whatever a test wants it to.
final class LyingWriter implements Writing {

    private final Function<Prompt, String> manner;
    private final boolean ready;

    LyingWriter(Function<Prompt, String> manner) {
        this(manner, true);
    }

    LyingWriter(Function<Prompt, String> manner, boolean ready) {
        this.manner = manner;
        this.ready = ready;
    }

    @Override
    public Optional<EngineCard> findEngine() {
        return Optional.of(card());
    }

    private static EngineCard card() {
        return new EngineCard("liar", "1", Task.WRITE_TEXT, List.of(), "none", Map.of());
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public Outcome write(Prompt prompt, List<String> sources) {
        String text = manner.apply(prompt);
        return text.isEmpty() ? new Outcome.Unwritten(Reason.FAILED) : new Outcome.Wrote(text, false, card(), 7);
    }

    @Override
    public State state() {
        return new State(null, 0, 0, 0);
    }
}
