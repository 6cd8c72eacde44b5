package org.mouseion.formats.iiif.presentation;

import java.util.List;
import org.mouseion.formats.iiif.json.LanguageMap;

/// The address of something else: a web page, a PDF, a record for machines (section 3.3).
///
/// @param type      `Text`, `Dataset`, `Manifest`, `Collection`, `Image` …
/// @param label     how to call it
/// @param format    its media type, `""` for not said
/// @param profile   the schema that data follow, `""` for none
/// @param languages of the thing, BCP 47
public record Link(String id, String type, LanguageMap label, String format, String profile, List<String> languages) {

    public Link {
        languages = List.copyOf(languages);
    }

    /// A web page for people.
    public static Link page(String id, LanguageMap label, String language) {
        return new Link(id, "Text", label, "text/html", "", List.of(language));
    }

    /// A description for machines.
    public static Link data(String id, LanguageMap label, String format, String profile) {
        return new Link(id, "Dataset", label, format, profile, List.of());
    }

    /// The whole work to take away: a PDF, a text.
    public static Link rendering(String id, LanguageMap label, String format) {
        return new Link(id, "Text", label, format, "", List.of());
    }

    /// A manifest or a collection.
    public static Link resource(String id, String type, LanguageMap label) {
        return new Link(id, type, label, "", "", List.of());
    }
}
