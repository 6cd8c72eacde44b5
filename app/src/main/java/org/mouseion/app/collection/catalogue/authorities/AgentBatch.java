package org.mouseion.app.collection.catalogue.authorities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.catalogue.authorities.AgentRows.Known;

/// Decides, for the drafts of one batch, which agent each is; knows what the database holds of their names and threads,
/// and what the batch itself has made.
final class AgentBatch {

    private final Map<SourceRef, AgentRows.Thread> threads;
    private final Map<Long, Known> agents = new HashMap<>();
    private final Map<Long, Agent> before = new HashMap<>();
    private final Map<String, Set<Long>> byKey = new HashMap<>();
    private final Map<Long, Known> touched = new LinkedHashMap<>();
    private final List<AgentRows.Thread> tied = new ArrayList<>();

    AgentBatch(Map<SourceRef, AgentRows.Thread> threads, Collection<Known> known) {
        this.threads = new HashMap<>(threads);
        known.forEach(this::hold);
        known.forEach(one -> before.put(one.agent().id().value(), one.agent()));
    }

    /// Agents that were there before this batch and say something else now.
    List<AgentId> listChanged() {
        return touched.values().stream()
                .map(Known::agent)
                .filter(agent -> {
                    Agent earlier = before.get(agent.id().value());
                    return earlier != null && !earlier.equals(agent);
                })
                .map(Agent::id)
                .toList();
    }

    Collection<Known> touched() {
        return touched.values();
    }

    List<AgentRows.Thread> tied() {
        return tied;
    }

    /// The agent that `draft` is, if it is known.
    Optional<AgentId> find(AgentDraft draft, String fingerprint) {
        SourceRef source = draft.source();
        AgentRows.Thread thread = source == null ? null : threads.get(source);
        if (thread != null) {
            if (!thread.fingerprint().equals(fingerprint)) {
                retell(thread, draft, fingerprint);
            }
            return Optional.of(new AgentId(thread.agent()));
        }
        return findByName(draft).map(known -> {
            Agent agent = known.agent();
            if (source != null) {
                tie(source, agent.id(), fingerprint, false);
                touch(
                        AgentMerging.fill(agent, AgentMerging.of(agent.id(), draft)),
                        known.keys(),
                        sources(known, source));
            }
            return agent.id();
        });
    }

    void make(AgentId id, AgentDraft draft, String fingerprint) {
        SourceRef source = draft.source();
        touch(
                AgentMerging.of(id, draft),
                Set.copyOf(AgentNames.keysOf(draft)),
                source == null ? Set.of() : Set.of(source.source()));
        if (source != null) {
            tie(source, id, fingerprint, true);
        }
    }

    private Optional<Known> findByName(AgentDraft draft) {
        AgentIdentity.Traits traits = AgentIdentity.Traits.of(draft);
        SourceRef source = draft.source();
        return AgentNames.keysOf(draft).stream()
                .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream().sorted())
                .flatMap(id -> Optional.ofNullable(agents.get(id)).stream())
                .filter(known -> source == null || !known.sources().contains(source.source()))
                .filter(known -> AgentIdentity.areOne(traits, AgentIdentity.Traits.of(known.agent())))
                .findFirst();
    }

    /// A source says something new of an agent it has a number for.
    private void retell(AgentRows.Thread thread, AgentDraft draft, String fingerprint) {
        Known known = agents.get(thread.agent());
        if (known == null) {
            throw new IllegalStateException("Agent " + thread.agent() + " was not read with its threads");
        }
        Agent told = AgentMerging.of(known.agent().id(), draft);
        boolean alone = known.sources().size() == 1;
        Agent now = !thread.first()
                ? AgentMerging.fill(known.agent(), told)
                : alone ? told : AgentMerging.fill(told, known.agent());
        Set<String> keys = new HashSet<>(known.keys());
        keys.addAll(AgentNames.keysOf(draft));
        touch(now, keys, known.sources());
        tie(thread.source(), now.id(), fingerprint, thread.first());
    }

    private void tie(SourceRef source, AgentId agent, String fingerprint, boolean first) {
        AgentRows.Thread thread = new AgentRows.Thread(source, agent.value(), fingerprint, first);
        threads.put(source, thread);
        tied.removeIf(earlier -> earlier.source().equals(source));
        tied.add(thread);
    }

    private void touch(Agent agent, Set<String> keys, Set<String> sources) {
        Known known = new Known(agent, keys, sources);
        hold(known);
        touched.put(agent.id().value(), known);
    }

    private void hold(Known known) {
        long id = known.agent().id().value();
        agents.put(id, known);
        known.keys()
                .forEach(key -> byKey.computeIfAbsent(key, k -> new HashSet<>()).add(id));
    }

    private static Set<String> sources(Known known, SourceRef source) {
        Set<String> sources = new HashSet<>(known.sources());
        sources.add(source.source());
        return sources;
    }
}
