package org.mouseion.engines.api;

import java.util.Map;

/// Anything that can be plugged into a socket.
public interface Engine extends AutoCloseable {

    EngineCard card();

    @Override
    default void close() {}

    /// Makes engines from settings; found by [java.util.ServiceLoader].
    interface Provider {

        /// Stable name used in settings, for example `onnx-minilm`.
        String name();

        Task task();

        /// Opens the engine, or says in words why it is not available here. Never throws for an expected absence.
        ///
        /// @param settings keys of this provider without prefix, for example `model` → path
        Opened open(Map<String, String> settings);
    }

    /// What opening an engine came to.
    sealed interface Opened {
        record Ready(Engine engine) implements Opened {}

        /// @param reason one sentence in English for the log and `doctor`; `code` is translated for pages
        record Unavailable(String code, String reason) implements Opened {}
    }
}
