package org.mouseion.formats.iiif.image.information;

import java.util.List;
import java.util.Map;
import org.mouseion.formats.iiif.json.JsonObject;

/// Another resource that has to do with a picture (3.0, section 5.8).
///
/// @param id      its address
/// @param type    `Manifest`, `Canvas`, `Dataset` …
/// @param label   by language; empty for none
/// @param format  its media type; `""` for none
/// @param profile the address of its schema; `""` for none
public record Related(String id, String type, Map<String, List<String>> label, String format, String profile) {

    public Related {
        label = Map.copyOf(label);
    }

    /// A resource with a label alone.
    public static Related of(String id, String type, Map<String, List<String>> label) {
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
