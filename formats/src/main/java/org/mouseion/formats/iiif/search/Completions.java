package org.mouseion.formats.iiif.search;

import java.util.List;
import org.mouseion.formats.iiif.json.LanguageMap;

/// Words that begin as the viewer's did (2.0, section 5.2; 1.0, section 4.3).
///
/// @param id      the address that was asked
/// @param terms   in the order in which they are to be shown
/// @param ignored the parameters that were not heeded
public record Completions(String id, List<Term> terms, List<String> ignored) {

    /// @param value    to be searched
    /// @param total    how often it occurs, 0 where it was not counted
    /// @param label    to be shown in its place; empty for itself
    /// @param language BCP 47, `""` for not known
    /// @param search   the full address of the search for it, which 1.0 requires
    public record Term(String value, int total, LanguageMap label, String language, String search) {

        /// A plain word.
        public static Term of(String value, int total, String search) {
            return new Term(value, total, LanguageMap.EMPTY, "", search);
        }
    }

    public Completions {
        terms = List.copyOf(terms);
        ignored = List.copyOf(ignored);
    }
}
