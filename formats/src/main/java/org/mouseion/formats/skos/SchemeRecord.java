package org.mouseion.formats.skos;

import java.util.List;
import java.util.Map;

/// A concept scheme: the thesaurus itself.
///
/// @param uri    its name
/// @param titles what it is called, by language (from `skos:prefLabel`, `dct:title`, `dc:title` or `rdfs:label`)
public record SchemeRecord(String uri, Map<String, List<String>> titles) implements SkosOutcome {

    public SchemeRecord {
        titles = ByLanguage.copy(titles);
    }
}
