package org.mouseion.app.ai;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Task;

/// One task and what is plugged into it.
///
/// @param engine the engine, or null where none is available
/// @param reason message code of why not; null where one is available
/// @param tried every provider tried and what it said, in order
public record Socket(
        Task task, @Nullable EngineCard engine, @Nullable String reason, Map<String, String> tried) {}
