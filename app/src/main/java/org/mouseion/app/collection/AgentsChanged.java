package org.mouseion.app.collection;

import java.util.List;

/// Agents that works already name were changed: another name, other dates; published inside the transaction.
public record AgentsChanged(List<AgentId> agents) {
    public AgentsChanged {
        agents = List.copyOf(agents);
    }
}
