package org.mouseion.formats.skos;

import java.util.List;
import java.util.Map;

/// One concept of a thesaurus, as its file states it: nothing inferred, so `broader` holds only what is said of this
/// concept and not the inverse of what another says.
///
/// Texts are by language tag (as written; `""` for none), links are URIs; both in the order of the file, each once.
///
/// @param notes      `skos:note` and its kinds, scope notes and examples included
/// @param topOf      the schemes of which it is a top concept, whichever end says so
/// @param notation   codes, such as `21F113`
public record ConceptRecord(
        String uri,
        Map<String, List<String>> prefLabels,
        Map<String, List<String>> altLabels,
        Map<String, List<String>> hiddenLabels,
        Map<String, List<String>> notes,
        Map<String, List<String>> definitions,
        List<String> broader,
        List<String> narrower,
        List<String> related,
        List<String> exactMatch,
        List<String> closeMatch,
        List<String> broadMatch,
        List<String> narrowMatch,
        List<String> relatedMatch,
        List<String> inScheme,
        List<String> topOf,
        List<String> notation)
        implements SkosOutcome {

    public ConceptRecord {
        prefLabels = ByLanguage.copy(prefLabels);
        altLabels = ByLanguage.copy(altLabels);
        hiddenLabels = ByLanguage.copy(hiddenLabels);
        notes = ByLanguage.copy(notes);
        definitions = ByLanguage.copy(definitions);
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
        related = List.copyOf(related);
        exactMatch = List.copyOf(exactMatch);
        closeMatch = List.copyOf(closeMatch);
        broadMatch = List.copyOf(broadMatch);
        narrowMatch = List.copyOf(narrowMatch);
        relatedMatch = List.copyOf(relatedMatch);
        inScheme = List.copyOf(inScheme);
        topOf = List.copyOf(topOf);
        notation = List.copyOf(notation);
    }
}
