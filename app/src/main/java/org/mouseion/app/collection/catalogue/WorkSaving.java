package org.mouseion.app.collection.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works.Fate;
import org.mouseion.app.collection.Works.Outcome;
import org.mouseion.app.collection.Works.Saved;
import org.mouseion.app.collection.WorksChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes the drafts of an import: a handful of statements a batch, however many drafts it holds.
@Component
final class WorkSaving {

    private final JdbcClient sql;
    private final SourceLock lock;
    private final WorkWriting writing;
    private final Incoming incoming;
    private final Vanishing vanishing;
    private final Terms terms;
    private final ApplicationEventPublisher events;

    WorkSaving(
            JdbcClient sql,
            SourceLock lock,
            WorkWriting writing,
            Incoming incoming,
            Vanishing vanishing,
            Terms terms,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.lock = lock;
        this.writing = writing;
        this.incoming = incoming;
        this.vanishing = vanishing;
        this.terms = terms;
        this.events = events;
    }

    Set<String> markSeen(String source, long run, Map<String, String> fingerprints) {
        lock.take(source);
        see(source, run, fingerprints.keySet().toArray(String[]::new));
        Set<String> justSo = HashSet.newHashSet(fingerprints.size());
        Origin.find(sql, source, fingerprints.keySet()).forEach((id, origin) -> {
            String fingerprint = fingerprints.get(id);
            if (fingerprint != null && origin.isJust(fingerprint) && !origin.vanished()) {
                justSo.add(id);
            }
        });
        return justSo;
    }

    Saved save(long run, List<WorkDraft> drafts) {
        if (drafts.isEmpty()) {
            return new Saved(List.of());
        }
        String source = sourceOf(drafts);
        lock.take(source);
        SortedMap<Integer, Outcome> outcomes = new TreeMap<>();
        Set<WorkId> changed = new LinkedHashSet<>();
        // An id met twice in one batch is saved twice, one after the other, as if it came in two batches.
        SequencedMap<Integer, WorkDraft> waiting = new LinkedHashMap<>();
        drafts.forEach(draft -> waiting.put(waiting.size(), tied(draft)));
        while (!waiting.isEmpty()) {
            SequencedMap<Integer, WorkDraft> round = takeDistinct(waiting);
            outcomes.putAll(saveDistinct(source, run, round, changed));
        }
        outcomes.values().stream()
                .filter(o -> o.fate() == Fate.CREATED || o.fate() == Fate.UPDATED)
                .map(Outcome::id)
                .forEach(changed::add);
        if (!changed.isEmpty()) {
            events.publishEvent(new WorksChanged(List.copyOf(changed)));
        }
        return new Saved(List.copyOf(outcomes.values()));
    }

    private WorkDraft tied(WorkDraft draft) {
        WorkFacts facts = terms.tie(draft.facts());
        return facts == draft.facts() ? draft : new WorkDraft(draft.source(), draft.fingerprint(), facts);
    }

    private static SequencedMap<Integer, WorkDraft> takeDistinct(SequencedMap<Integer, WorkDraft> waiting) {
        SequencedMap<Integer, WorkDraft> round = new LinkedHashMap<>();
        Set<String> met = new HashSet<>();
        waiting.forEach((place, draft) -> {
            if (met.add(draft.source().id())) {
                round.put(place, draft);
            }
        });
        waiting.keySet().removeAll(round.keySet());
        return round;
    }

    private Map<Integer, Outcome> saveDistinct(
            String source, long run, SequencedMap<Integer, WorkDraft> round, Set<WorkId> changed) {
        List<String> sourceIds =
                round.values().stream().map(d -> d.source().id()).toList();
        Map<String, Origin> origins = Origin.find(sql, source, sourceIds);
        Set<Long> returned = vanishing.bringBack(source, origins.values());
        returned.forEach(work -> changed.add(new WorkId(work)));
        Map<Integer, Outcome> outcomes = new HashMap<>();
        SequencedMap<Integer, WorkDraft> created = new LinkedHashMap<>();
        List<WorkChange> different = new ArrayList<>();
        List<WorkChange> edited = new ArrayList<>();
        round.forEach((place, draft) -> {
            Origin origin = origins.get(draft.source().id());
            if (origin == null) {
                created.put(place, draft);
            } else if (origin.isJust(draft.fingerprint())) {
                outcomes.put(place, new Outcome(new WorkId(origin.work()), Fate.UNCHANGED));
            } else {
                (origin.edited() ? edited : different).add(WorkChange.of(place, origin, draft));
            }
        });
        Iterator<Outcome> made =
                writing.create(source, run, List.copyOf(created.values())).iterator();
        created.keySet().forEach(place -> outcomes.put(place, made.next()));
        outcomes.putAll(writing.update(source, different));
        outcomes.putAll(incoming.weigh(source, run, edited));
        outcomes.replaceAll((place, outcome) -> outcome.fate() == Fate.UNCHANGED
                        && returned.contains(outcome.id().value())
                ? new Outcome(outcome.id(), Fate.UPDATED)
                : outcome);
        see(source, run, sourceIds.toArray(String[]::new));
        return outcomes;
    }

    private void see(String source, long run, String[] sourceIds) {
        if (run > 0) {
            sql.sql("update collection.work_origin set seen_run = ?"
                            + " where source = ? and source_id = any(?) and seen_run < ?")
                    .params(run, source, sourceIds, run)
                    .update();
        }
    }

    private static String sourceOf(List<WorkDraft> drafts) {
        String source = drafts.getFirst().source().source();
        for (WorkDraft draft : drafts) {
            if (!draft.source().source().equals(source)) {
                throw new IllegalArgumentException("A batch holds works of one source, but got '" + source + "' and '"
                        + draft.source().source() + "'. Maybe save each source's drafts apart.");
            }
        }
        return source;
    }
}
