package org.mouseion.formats.iiif.presentation.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.formats.iiif.json.JsonView;
import org.mouseion.formats.iiif.json.LanguageMap;

/// Texts by language, in the ways of version 3 (a map of lists) and of version 2 (a text, or objects of
/// `@value` and `@language`, singly or in a list).
final class Wording {

    private static final String DEFAULT = LanguageMap.NONE;

    private Wording() {}

    static LanguageMap of(JsonView view) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        if (view.isObject() && !view.get("@value").isPresent()) {
            view.members().forEach((language, said) -> said.texts().forEach(text -> add(texts, language, text)));
        } else {
            for (JsonView item : view.items()) {
                String language = item.get("@language").text();
                String text = item.isObject() ? item.get("@value").text() : item.text();
                add(texts, language.isEmpty() ? DEFAULT : language, text);
            }
        }
        return new LanguageMap(texts);
    }

    private static void add(Map<String, List<String>> texts, String language, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(language, _ -> new ArrayList<>()).add(text.strip());
        }
    }
}
