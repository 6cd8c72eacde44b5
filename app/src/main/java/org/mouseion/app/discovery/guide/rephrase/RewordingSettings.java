package org.mouseion.app.discovery.guide.rephrase;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether a language model may put the sentences of an answer into other words.
///
/// @param on default no: the house speaks in its sources' own words
/// @param patience time after which the sources' own words are given; default 4 s, from 100 ms to 7 s
@ConfigurationProperties("mouseion.guide.rephrase")
record RewordingSettings(
        @DefaultValue("false") boolean on,
        @DefaultValue("4s") Duration patience) {

    private static final Duration LEAST = Duration.ofMillis(100);
    private static final Duration MOST = Duration.ofSeconds(7);

    RewordingSettings {
        if (patience.compareTo(LEAST) < 0 || patience.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("mouseion.guide.rephrase.patience is " + patience
                    + ". Give a time from 100ms to 7s: a visitor waits for it.");
        }
    }
}
