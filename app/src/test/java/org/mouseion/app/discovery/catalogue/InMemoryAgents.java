package org.mouseion.app.discovery.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Texts;

/// Makers in memory.
public final class InMemoryAgents {

    public final Agents contract = Partly.of(Agents.class, this);

    private final Map<AgentId, Agent> agents = new LinkedHashMap<>();

    public AgentId add(long id, String name, String sortName, String... otherNames) {
        AgentId number = new AgentId(id);
        agents.put(
                number,
                new Agent(
                        number,
                        Agent.Kind.PERSON,
                        Texts.of(name),
                        sortName,
                        List.of(otherNames),
                        new Dated("1609", "1609", 1609, 1609, false, false),
                        new Dated("1660", "1660", 1660, 1660, false, false),
                        Texts.NONE,
                        Texts.NONE,
                        Texts.NONE,
                        null,
                        Texts.NONE,
                        List.of()));
        return number;
    }

    public Optional<Agent> find(AgentId id) {
        return Optional.ofNullable(agents.get(id));
    }

    public List<Agent> list(Collection<AgentId> ids) {
        return ids.stream().map(agents::get).filter(a -> a != null).toList();
    }
}
