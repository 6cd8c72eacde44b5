package org.mouseion.app.ai;

import java.util.List;
import java.util.Optional;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Picture;
import org.mouseion.formats.pages.PageText;

/// Pages read by the machine that is plugged in, if one is.
public interface PageReading {

    /// The machine that is plugged in.
    Optional<EngineCard> findEngine();

    /// Of these languages those the machine knows, the likeliest first. BCP 47.
    List<String> listKnown(List<String> languages);

    /// Name and version of the machine with the languages it would be told, as layers of text bear it.
    String reader(List<String> languages);

    /// One page. Never throws for a machine that dies, hangs or talks nonsense. Leaves a passport with
    /// counts and never a word of the page.
    ///
    /// @param page what is read, as `kind:id`, for the passport
    Outcome read(Picture picture, List<String> languages, String page);

    /// What came of a call.
    sealed interface Outcome {

        /// @param text in pixels of the picture
        /// @param passport number of the call's passport
        record Read(PageText text, EngineCard engine, long passport) implements Outcome {}

        /// @param sentence one sentence in English for the log
        record Unread(Reason reason, String sentence) implements Outcome {}
    }

    enum Reason {
        NO_ENGINE,
        NO_LANGUAGE,
        /// Larger or smaller than any page.
        ILL_SIZED,
        /// The machine broke down over the page.
        FAILED,
        /// Not read within the time allowed.
        SLOW
    }
}
