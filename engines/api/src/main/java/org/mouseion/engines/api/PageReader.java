package org.mouseion.engines.api;

import java.time.Duration;
import java.util.List;

/// Reads what is written on a page: print, typescript or a hand, as the engine was taught.
///
/// An engine prepares the picture as it likes; whatever it finds it says in pixels of the picture it was
/// given.
public interface PageReader extends Engine {

    /// One call. Returns what came of it; an engine that dies, hangs or talks nonsense is an expected
    /// outcome and never an exception. Safe for use by many threads; calls may wait for each other.
    PageRead read(Picture page, Wish wish);

    /// What is wanted of one call.
    ///
    /// @param languages BCP 47 tags, the likeliest first; those the engine does not know are passed over
    /// @param time longest time from the call to its end
    record Wish(List<String> languages, Duration time) {
        public Wish {
            languages = List.copyOf(languages);
            if (languages.isEmpty() || time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException("A page is read in a language and in some time, but got " + languages
                        + " and " + time + ". Maybe a setting of mouseion.ai.reader is empty.");
            }
        }
    }
}
