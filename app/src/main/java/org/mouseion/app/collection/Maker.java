package org.mouseion.app.collection;

import org.jspecify.annotations.Nullable;

/// Who had a part in making a work.
///
/// @param agent the agent, once identified
/// @param name as this record writes it, in reading order ("Judith Leyster")
/// @param role what they did ("artist", "graveur"), as written, or null
/// @param qualifier doubt or distance ("attributed to", "d'après"), as written, or null
/// @param life life dates as a label shows them ("1609–1660"), or null
public record Maker(
        @Nullable AgentId agent,
        String name,
        @Nullable String role,
        @Nullable String qualifier,
        @Nullable String life) {}
