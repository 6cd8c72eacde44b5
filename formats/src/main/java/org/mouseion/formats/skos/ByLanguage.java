package org.mouseion.formats.skos;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Texts by language tag (BCP 47 as written; `""` for none), in the order of the file.
final class ByLanguage {

    private ByLanguage() {}

    static Map<String, List<String>> copy(Map<String, List<String>> texts) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        texts.forEach((language, list) -> copy.put(language, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }
}
