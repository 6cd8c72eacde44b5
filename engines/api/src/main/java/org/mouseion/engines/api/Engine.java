package org.mouseion.engines.api;

import java.util.Map;

/// Anything that can be plugged into a socket.
public interface Engine extends AutoCloseable {

    EngineCard card();

    @Override
    default void close() {}

    /// Makes engines from settings; found by [java.util.ServiceLoader].
    interface Provider {

        /// The setting that names a folder in which an engine may keep what it can make again.
        String FOLDER = "folder";

        /// Stable name used in settings, for example `onnx-minilm`.
        String name();

        Task task();

        /// Whether it is tried where the settings do not name it; a costly or narrow one waits to be named.
        default boolean isTriedUnasked() {
            return true;
        }

        /// Opens the engine, or says in words why it is not available here. Never throws for an expected absence.
        ///
        /// @param settings keys of this provider without prefix (`model` → path), and [#FOLDER]
        Opened open(Map<String, String> settings);
    }

    /// What opening an engine came to.
    sealed interface Opened {
        record Ready(Engine engine) implements Opened {}

        /// @param reason one sentence in English for the log and `doctor`; `code` is translated for pages
        record Unavailable(String code, String reason) implements Opened {}
    }
}
