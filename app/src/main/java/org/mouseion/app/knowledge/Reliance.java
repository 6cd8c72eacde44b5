package org.mouseion.app.knowledge;

import java.util.Map;

/// How much is said from each source. Whoever answers visitors may declare one as a bean; without it only what is
/// registered with [Derivatives] counts.
@FunctionalInterface
public interface Reliance {

    /// Answers given of late that rested on a source, without any identity; a source that is not named has none.
    Map<SourceId, Long> countAnswers();
}
