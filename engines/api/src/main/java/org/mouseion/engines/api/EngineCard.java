package org.mouseion.engines.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an engine says of itself; printed on the page of sockets and written into every passport of what it makes.
///
/// @param name stable name, for example `minilm-l6-v2-q`
/// @param version the model's version or checksum
/// @param task the task it does
/// @param languages BCP 47 tags it is good for; empty where language does not matter
/// @param licence licence of the model
/// @param about further facts by key, in the order they are shown (source, dimension, training data)
public record EngineCard(
        String name, String version, Task task, List<String> languages, String licence, Map<String, String> about) {

    public EngineCard {
        if (name.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("An engine needs a name and a version, but got '" + name + "' '"
                    + version + "'. Maybe the model's card is missing; see docs/methods/engines.md");
        }
        languages = List.copyOf(languages);
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }
}
