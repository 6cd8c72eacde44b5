package org.mouseion.app.ai;

import java.util.Optional;

/// Which language a text is in.
public interface Languages {

    /// BCP 47 tag, or nothing where the text is too short or too mixed to tell.
    Optional<String> findLanguage(String text);
}
