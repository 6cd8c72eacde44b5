package org.mouseion.app.discovery.guide.pages;

import java.util.Locale;
import java.util.Optional;
import org.mouseion.app.ai.Languages;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Asks the guide the questions to begin with as soon as the house is open, so that names, texts and the engine of
/// languages are read before the first visitor asks. The door does not wait for it. Only where pages are served: a
/// command beside a server would open the index that another process writes.
@Component
class Warming {

    private static final Logger log = LoggerFactory.getLogger(Warming.class);

    /// Words of several languages, which only the engine tells apart.
    private static final String UNDECIDED = "museo muséum musea museums";

    private final FirstQuestions first;
    private final Optional<Languages> languages;
    private final MessageSource messages;

    Warming(FirstQuestions first, Optional<Languages> languages, MessageSource messages) {
        this.first = first;
        this.languages = languages;
        this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin(ApplicationReadyEvent ready) {
        boolean serves =
                ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null;
        if (!serves) {
            return;
        }
        Thread.ofPlatform()
                .daemon()
                .name("guide-warming")
                .priority(Thread.MIN_PRIORITY)
                .start(this::warm);
    }

    void warm() {
        try {
            languages.ifPresent(engine -> engine.findLanguage(UNDECIDED));
            for (Locale tongue : Tongues.ALL) {
                first.list(new Words(messages, tongue));
            }
        } catch (RuntimeException fault) {
            // The house may be closing again already; whoever asks first waits a little longer.
            log.debug("The guide was not made ready", fault);
        }
    }
}
