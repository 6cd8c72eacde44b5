package org.mouseion.app.collection.catalogue.authorities;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Texts;

/// What an agent becomes when a source describes it.
final class AgentMerging {

    private AgentMerging() {}

    /// The agent as one source has it.
    static Agent of(AgentId id, AgentDraft draft) {
        AgentIdentity.Traits traits = AgentIdentity.Traits.of(draft);
        return new Agent(
                id,
                AgentIdentity.kindOf(draft),
                draft.name(),
                draft.sortName(),
                draft.otherNames(),
                traits.born(),
                traits.died(),
                draft.bornPlace(),
                draft.diedPlace(),
                draft.nationality(),
                draft.gender(),
                draft.about(),
                draft.links());
    }

    /// `agent` with what it lacks taken from `other`; every other name and link of both.
    static Agent fill(Agent agent, Agent other) {
        Set<String> names = new LinkedHashSet<>(agent.otherNames());
        names.addAll(other.otherNames());
        names.addAll(other.name().byTag().values());
        names.removeAll(agent.name().byTag().values());
        Set<String> links = new LinkedHashSet<>(agent.links());
        links.addAll(other.links());
        return new Agent(
                agent.id(),
                agent.kind() == Agent.Kind.UNKNOWN ? other.kind() : agent.kind(),
                agent.name(),
                agent.sortName(),
                List.copyOf(names),
                either(agent.born(), other.born()),
                either(agent.died(), other.died()),
                either(agent.bornPlace(), other.bornPlace()),
                either(agent.diedPlace(), other.diedPlace()),
                either(agent.nationality(), other.nationality()),
                either(agent.gender(), other.gender()),
                either(agent.about(), other.about()),
                List.copyOf(links));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    private static Texts either(Texts first, Texts second) {
        return first.isEmpty() ? second : first;
    }
}
