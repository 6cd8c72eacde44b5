package org.mouseion.app.ai.gateway;

import org.mouseion.app.ai.Writing;
import org.mouseion.app.platform.Check;
import org.springframework.stereotype.Component;

/// Whether the language model that is plugged in answers. A house without one is as it should be.
@Component
class WriterCheck implements Check {

    private final Writing writing;

    WriterCheck(Writing writing) {
        this.writing = writing;
    }

    @Override
    public String name() {
        return "writer";
    }

    @Override
    public Result run() {
        return writing.findEngine()
                .map(card -> {
                    Writing.State state = writing.state();
                    if (state.restingUntil() != null) {
                        return Result.attention("writer.check.resting", card.name());
                    }
                    return state.tokens() >= state.allowance()
                            ? Result.attention("writer.check.spent", card.name(), state.allowance())
                            : Result.good("writer.check.good", card.name());
                })
                .orElseGet(() -> Result.good("writer.check.none"));
    }
}
