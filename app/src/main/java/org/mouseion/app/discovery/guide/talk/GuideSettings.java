package org.mouseion.app.discovery.guide.talk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the guide is asked, and how long what little it keeps is kept.
///
/// @param burst turns one browser may ask at once
/// @param every time after which it may ask one more
/// @param patience how long the mind may think before a person is offered instead
/// @param onceKept days for which a question that one browser asked is known, by its sketch only
/// @param asksKept days for which an unanswered question and its counts are kept
/// @param lettersKept days for which a conversation handed to the desk is kept
@ConfigurationProperties("mouseion.guide")
public record GuideSettings(
        @DefaultValue("30") int burst,
        @DefaultValue("2s") Duration every,
        @DefaultValue("8s") Duration patience,
        @DefaultValue("30") int onceKept,
        @DefaultValue("180") int asksKept,
        @DefaultValue("30") int lettersKept) {

    public static final GuideSettings USUAL =
            new GuideSettings(30, Duration.ofSeconds(2), Duration.ofSeconds(8), 30, 180, 30);
}
