package org.mouseion.formats.iiif.image.information;

import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.json.LanguageMap;

/// Another resource that has to do with a picture (3.0, section 5.8).
///
/// @param id      its address
/// @param type    `Manifest`, `Canvas`, `Dataset` …
/// @param label   by language; empty for none
/// @param format  its media type; `""` for none
/// @param profile the address of its schema; `""` for none
public record Related(String id, String type, LanguageMap label, String format, String profile) {

    /// A resource with a label alone.
    public static Related of(String id, String type, LanguageMap label) {
        return new Related(id, type, label, "", "");
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("id", id)
                .put("type", type)
                .putIfAny("label", label)
                .putIfAny("format", format)
                .putIfAny("profile", profile);
    }
}
