package org.mouseion.app.discovery.guide.talk;

import java.util.List;
import org.mouseion.app.discovery.guide.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Tells those who count that a turn was answered. A count that cannot be made never spoils an answer.
@Component
class Listeners {

    private static final Logger log = LoggerFactory.getLogger(Listeners.class);

    private final List<TurnListener> all;

    Listeners(List<TurnListener> all) {
        this.all = List.copyOf(all);
    }

    void heard(String words, Reply reply, boolean personal, String browser) {
        for (TurnListener listener : all) {
            try {
                listener.answered(words, reply, personal, browser);
            } catch (RuntimeException fault) {
                // Without the words: they are the visitor's.
                log.warn("An answer was not counted: {}", fault.getClass().getName());
            }
        }
    }
}
