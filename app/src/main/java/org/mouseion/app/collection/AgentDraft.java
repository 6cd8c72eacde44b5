package org.mouseion.app.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An agent as a source record describes it, before the catalogue decides which [Agent] it is.
///
/// @param source where it has an identifier of its own; null for a bare name
public record AgentDraft(
        @Nullable SourceRef source,
        Agent.Kind kind,
        Texts name,
        String sortName,
        List<String> otherNames,
        @Nullable Dated born,
        @Nullable Dated died,
        Texts bornPlace,
        Texts diedPlace,
        Texts nationality,
        @Nullable String gender,
        Texts about,
        List<String> links) {
    public AgentDraft {
        otherNames = List.copyOf(otherNames);
        links = List.copyOf(links);
    }
}
