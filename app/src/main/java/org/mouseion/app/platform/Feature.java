package org.mouseion.app.platform;

import java.util.List;

/// One thing the house can do, as the settings page lists it. Each part declares its features as beans.
///
/// @param key stable name, `area.part.thing`; its title and sentence are the messages `feature.<key>` and
/// `feature.<key>.about`
/// @param capabilities numbers of the capabilities (docs/capabilities.md) it serves
/// @param state whether it works here and now
/// @param settings the property names that steer it
public record Feature(String key, List<Integer> capabilities, State state, List<String> settings) {

    public Feature {
        capabilities = List.copyOf(capabilities);
        settings = List.copyOf(settings);
    }

    /// Whether a feature works here; an unavailable one gives the message code of the reason.
    public sealed interface State {
        record On() implements State {}

        record Off() implements State {}

        record Unavailable(String reason) implements State {}
    }
}
