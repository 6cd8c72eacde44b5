package org.mouseion.app.collection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The same text in several languages, by BCP 47 tag; `und` where nobody said which.
///
/// @param byTag non-blank texts; may be empty
public record Texts(Map<String, String> byTag) {

    public static final String UNDETERMINED = "und";
    public static final Texts NONE = new Texts(Map.of());
    private static final List<String> FALLBACK = List.of(UNDETERMINED, "en", "fr", "nl", "es");

    /// One text and the language it is in, so that a page can mark it with `lang`.
    public record Said(String tag, String text) {

        /// For a `lang` attribute: the tag, or null where nobody knows it.
        public @Nullable String lang() {
            return tag.isEmpty() || tag.equals(UNDETERMINED) ? null : tag;
        }
    }

    public Texts {
        Map<String, String> kept = new LinkedHashMap<>();
        byTag.forEach((tag, text) -> {
            if (!text.isBlank()) {
                kept.put(tag, text.strip());
            }
        });
        byTag = Collections.unmodifiableMap(kept);
    }

    public static Texts of(String tag, String text) {
        return new Texts(Map.of(tag, text));
    }

    /// A text whose language nobody stated.
    public static Texts of(String text) {
        return of(UNDETERMINED, text);
    }

    public boolean isEmpty() {
        return byTag.isEmpty();
    }

    /// The text in `locale`, else undetermined, else English, French, Dutch, Spanish, else any; nothing where there is
    /// none.
    public Optional<Said> find(Locale locale) {
        String asked = locale.getLanguage();
        String own = byTag.get(asked);
        if (own != null) {
            return Optional.of(new Said(asked, own));
        }
        for (String tag : FALLBACK) {
            String text = byTag.get(tag);
            if (text != null) {
                return Optional.of(new Said(tag, text));
            }
        }
        return byTag.entrySet().stream().findFirst().map(e -> new Said(e.getKey(), e.getValue()));
    }

    /// As [#find], or the empty string.
    public String in(Locale locale) {
        return find(locale).map(Said::text).orElse("");
    }
}
