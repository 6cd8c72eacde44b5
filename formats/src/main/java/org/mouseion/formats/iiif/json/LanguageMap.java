package org.mouseion.formats.iiif.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is said in one or more languages (Presentation API 3.0, section 4.4): by language code, or under
/// `none` where the language is not known. Texts and languages keep their order.
public record LanguageMap(Map<String, List<String>> texts) {

    /// The key of texts in no known language.
    public static final String NONE = "none";

    public static final LanguageMap EMPTY = new LanguageMap(Map.of());

    public LanguageMap {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        texts.forEach((language, said) -> {
            if (!said.isEmpty()) {
                copy.put(language, List.copyOf(said));
            }
        });
        texts = Collections.unmodifiableMap(copy);
    }

    /// One text in one language.
    public static LanguageMap of(String language, String text) {
        return new LanguageMap(Map.of(language, List.of(text)));
    }

    /// One text in no known language: a name, a number, a date.
    public static LanguageMap plain(String text) {
        return text.isEmpty() ? EMPTY : of(NONE, text);
    }

    /// These texts and one more.
    public LanguageMap and(String language, String text) {
        Map<String, List<String>> more = new LinkedHashMap<>(texts);
        List<String> said = new ArrayList<>(more.getOrDefault(language, List.of()));
        said.add(text);
        more.put(language, said);
        return new LanguageMap(more);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /// The first text in `language` (or in a form of it, as `fr-CA` for `fr`), else in no known language,
    /// else in English, else in any.
    public Optional<String> find(String language) {
        String wanted = language.toLowerCase(Locale.ROOT);
        return first(wanted)
                .or(() -> texts.keySet().stream()
                        .filter(key -> key.toLowerCase(Locale.ROOT).startsWith(wanted + "-"))
                        .findFirst()
                        .flatMap(this::first))
                .or(() -> first(NONE))
                .or(() -> first("en"))
                .or(() -> texts.keySet().stream().findFirst().flatMap(this::first));
    }

    private Optional<String> first(String language) {
        return texts.getOrDefault(language, List.of()).stream().findFirst();
    }
}
