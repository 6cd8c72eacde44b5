package org.mouseion.app.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// An addressable part of a source: a paragraph, an item of a list, a row of a table with its heads.
///
/// @param anchor stable name within the source, for the address `/sources/{source}#{anchor}`
/// @param heading headings above it, outermost first, joined by " › "; may be empty
/// @param place where it stands in the original, as people say it ("p. 3", "chapter 41"); may be empty
/// @param text its words, character for character as the source has them, white space run together
/// @param language BCP 47 tag
/// @param order place within the source, from 0
/// @param particulars of a writing: `written` (EDTF date), `addressee`, `speaker`; else empty
public record Passage(
        PassageId id,
        SourceId source,
        String anchor,
        String heading,
        String place,
        String text,
        String language,
        int order,
        Map<String, String> particulars) {
    public Passage {
        particulars = Collections.unmodifiableMap(new TreeMap<>(particulars));
    }
}
