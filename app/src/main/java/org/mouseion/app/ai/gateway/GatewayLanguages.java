package org.mouseion.app.ai.gateway;

import java.util.Optional;
import org.mouseion.app.ai.Languages;
import org.mouseion.engines.api.LanguageDetector;
import org.mouseion.engines.api.Task;
import org.springframework.stereotype.Component;

/// Language detection through the gateway. It makes nothing that is shown, so it leaves no passport.
@Component
class GatewayLanguages implements Languages {

    /// More than enough to tell a language; a long text is not read to its end.
    private static final int ENOUGH = 600;

    private final PluggedSockets sockets;

    GatewayLanguages(PluggedSockets sockets) {
        this.sockets = sockets;
    }

    @Override
    public Optional<String> findLanguage(String text) {
        String start = text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
        return sockets.find(Task.DETECT_LANGUAGE, LanguageDetector.class)
                .flatMap(d -> d.findLanguage(start))
                .map(LanguageDetector.Guess::language);
    }
}
