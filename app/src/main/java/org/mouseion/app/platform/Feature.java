package org.mouseion.app.platform;

import java.util.List;
import java.util.function.Supplier;

/// One thing the house can do, as the settings page lists it. Each part declares its features as beans.
///
/// @param key stable name, `area.part.thing`; its title and sentence are the messages `feature.<key>` and
/// `feature.<key>.about`
/// @param capabilities numbers of the capabilities (docs/capabilities.md) it serves
/// @param settings the property names that steer it
/// @param current tells whether it works here and now; asked each time the page is shown
public record Feature(String key, List<Integer> capabilities, List<String> settings, Supplier<State> current) {

    public Feature {
        capabilities = List.copyOf(capabilities);
        settings = List.copyOf(settings);
    }

    /// A feature that always works.
    public static Feature on(String key, List<Integer> capabilities, String... settings) {
        return new Feature(key, capabilities, List.of(settings), State.On::new);
    }

    /// A feature whose state depends on settings or on what is plugged in.
    public static Feature live(
            String key, List<Integer> capabilities, List<String> settings, Supplier<? extends State> current) {
        return new Feature(key, capabilities, settings, current::get);
    }

    public State state() {
        return current.get();
    }

    /// Whether a feature works here; an unavailable one gives the message key of the reason.
    public sealed interface State {
        record On() implements State {}

        record Off() implements State {}

        record Unavailable(String reason) implements State {}
    }
}
