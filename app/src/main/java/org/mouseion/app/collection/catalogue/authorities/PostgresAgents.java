package org.mouseion.app.collection.catalogue.authorities;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.AgentsChanged;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The catalogue's agents in PostgreSQL.
@Component
final class PostgresAgents implements Agents {

    /// Descriptions remembered: more than the makers of a large collection, some 20 MB at most.
    private static final int REMEMBERED = 20_000;

    private final AgentRows rows;
    private final ApplicationEventPublisher events;
    private final Remembered<AgentDraft, AgentId> lately = new Remembered<>(REMEMBERED);

    PostgresAgents(AgentRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    @Override
    public Optional<Agent> find(AgentId id) {
        return list(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Agent> list(Collection<AgentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<AgentId, Agent> found = rows
                .list(ids.stream().map(AgentId::value).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Agent::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<AgentId> identify(List<AgentDraft> drafts) {
        Map<AgentDraft, AgentId> answers = new HashMap<>();
        Set<AgentDraft> strangers = new LinkedHashSet<>();
        for (AgentDraft draft : drafts) {
            lately.find(draft).ifPresentOrElse(id -> answers.put(draft, id), () -> strangers.add(draft));
        }
        if (!strangers.isEmpty()) {
            Map<AgentDraft, AgentId> met = meet(strangers);
            answers.putAll(met);
            lately.remember(met);
        }
        return drafts.stream().map(answers::get).map(Objects::requireNonNull).toList();
    }

    private Map<AgentDraft, AgentId> meet(Set<AgentDraft> drafts) {
        rows.lock();
        AgentBatch batch = open(drafts);
        Map<AgentDraft, AgentId> met = new HashMap<>();
        long[] numbers = new long[0];
        int used = 0;
        for (AgentDraft draft : drafts) {
            String fingerprint = fingerprintOf(draft);
            Optional<AgentId> known = batch.find(draft, fingerprint);
            if (known.isPresent()) {
                met.put(draft, known.get());
                continue;
            }
            if (used == numbers.length) {
                numbers = rows.nextNumbers(Math.clamp(drafts.size() - met.size(), 1, 100));
                used = 0;
            }
            AgentId id = new AgentId(numbers[used++]);
            batch.make(id, draft, fingerprint);
            met.put(draft, id);
        }
        rows.write(batch.touched());
        List<AgentId> changed = batch.listChanged();
        if (!changed.isEmpty()) {
            events.publishEvent(new AgentsChanged(changed));
        }
        rows.writeThreads(batch.tied());
        return met;
    }

    private AgentBatch open(Set<AgentDraft> drafts) {
        Set<SourceRef> sources = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (AgentDraft draft : drafts) {
            SourceRef source = draft.source();
            if (source != null) {
                sources.add(source);
            }
            keys.addAll(AgentNames.keysOf(draft));
        }
        Map<SourceRef, AgentRows.Thread> threads = rows.findThreads(sources);
        Set<AgentRows.Known> known = new HashSet<>(rows.findByKeys(keys));
        known.addAll(rows.findByIds(
                threads.values().stream().map(AgentRows.Thread::agent).toList()));
        return new AgentBatch(threads, known);
    }

    private static String fingerprintOf(AgentDraft draft) {
        try {
            byte[] text = FactsJson.write(draft).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
