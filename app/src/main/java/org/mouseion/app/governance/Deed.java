package org.mouseion.app.governance;

import java.util.Map;
import java.util.TreeMap;

/// Something that was done and must be remembered: an import, an edit, a call of a model, a ruling.
///
/// @param action what was done, for example `collection.import.batch`, `work.edited`, `ai.embed-text`
/// @param subject what it was done to, as `kind:id`, for example `work:1204`, `job:7`
/// @param actor who did it: `account:ID`, `engine:NAME@VERSION`, `house`
/// @param facts inputs, parameters and outcome by name; never a person's name, address or prompt
public record Deed(String action, String subject, String actor, Map<String, String> facts) {
    public Deed {
        facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}
