package org.mouseion.app.discovery;

import java.util.List;
import java.util.Locale;

/// What a visitor may be about to type.
public interface Suggestions {

    /// At most `limit`, best first; tolerant of one typing error from the fourth letter on.
    List<Suggestion> find(String typed, Locale locale, int limit);

    /// @param kind what it is
    /// @param text in the visitor's language
    /// @param detail a few words beside it (life dates, "material"), may be empty
    /// @param address the page it leads to on this site
    record Suggestion(Kind kind, String text, String detail, String address) {}

    /// What a suggestion names.
    enum Kind {
        WORK,
        MAKER,
        PLACE,
        CONCEPT
    }
}
