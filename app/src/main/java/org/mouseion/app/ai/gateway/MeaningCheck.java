package org.mouseion.app.ai.gateway;

import java.util.Set;
import org.mouseion.app.ai.Socket;
import org.mouseion.app.platform.Check;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Task;
import org.springframework.stereotype.Component;

/// Whether meanings can be compared, and if not, whether somebody wanted it so.
@Component
class MeaningCheck implements Check {

    /// Reasons that nobody need do anything about.
    private static final Set<String> WANTED = Set.of("switched-off", "no-provider");

    private final PluggedSockets sockets;

    MeaningCheck(PluggedSockets sockets) {
        this.sockets = sockets;
    }

    @Override
    public String name() {
        return "meaning";
    }

    @Override
    public Result run() {
        Socket socket = sockets.list().stream()
                .filter(each -> each.task() == Task.EMBED_TEXT)
                .findFirst()
                .orElseThrow();
        EngineCard engine = socket.engine();
        if (engine != null) {
            return Result.good("meaning.check.good", engine.name(), engine.version());
        }
        String reason = String.valueOf(socket.reason());
        return WANTED.contains(reason)
                ? Result.good("meaning.check.words")
                : Result.attention(
                        "meaning.check.missing",
                        String.join("; ", socket.tried().values()));
    }
}
