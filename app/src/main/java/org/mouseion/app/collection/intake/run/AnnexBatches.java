package org.mouseion.app.collection.intake.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.Happening;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.intake.mapping.MapOutcome;
import org.mouseion.app.collection.intake.mapping.MappedRecord;
import org.mouseion.app.collection.intake.mapping.Mapper;
import org.mouseion.app.collection.intake.run.Annexes.Annex;
import org.springframework.stereotype.Component;

/// What becomes of a batch of happenings: they are kept, and the works they speak of tell them.
@Component
class AnnexBatches {

    private final Annexes annexes;
    private final Works works;

    AnnexBatches(Annexes annexes, Works works) {
        this.annexes = annexes;
        this.works = works;
    }

    void save(long job, Mapper mapper, List<Batch.Entry> entries, BatchCount count) {
        String source = mapper.mapping().source();
        Map<String, Annex> known =
                annexes.findByIds(source, entries.stream().map(Batch.Entry::id).toList());
        List<Annex> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        Set<String> touched = new LinkedHashSet<>();
        for (Batch.Entry entry : entries) {
            Annex before = known.get(entry.id());
            if (before != null && before.fingerprint().equals(entry.fingerprint())) {
                count.add("unchanged");
                unchanged.add(entry.id());
                continue;
            }
            switch (entry.mapped() != null ? entry.mapped() : mapper.map(entry.record())) {
                case MapOutcome.Mapped(MappedRecord.Event event) -> {
                    count.add(before == null ? "created" : "updated");
                    count.doubts(entry.record(), event);
                    changed.add(new Annex(
                            entry.id(),
                            event.of().id(),
                            entry.fingerprint(),
                            event.happenings(),
                            FactsJson.write(event.kept())));
                    touched.add(event.of().id());
                    if (before != null) {
                        touched.add(before.of());
                    }
                }
                case MapOutcome.Mapped mapped ->
                    throw new IllegalStateException(
                            "Record " + entry.record().position() + " is no happening: " + mapped.record());
                case MapOutcome.Refused refused -> count.setAside(Findings.refused(entry.record(), refused));
            }
        }
        Map<String, List<Happening>> before = annexes.find(source, touched);
        annexes.write(source, job, changed);
        annexes.markMet(source, job, unchanged);
        retell(source, touched, before, annexes.find(source, touched));
    }

    /// Takes away at most `atMost` happenings that the source no longer tells; answers how many.
    int forgetUnmet(String source, long job, int atMost) {
        Map<String, String> unmet = annexes.findUnmet(source, job, atMost);
        Set<String> touched = new LinkedHashSet<>(unmet.values());
        Map<String, List<Happening>> before = annexes.find(source, touched);
        annexes.delete(source, unmet.keySet());
        retell(source, touched, before, annexes.find(source, touched));
        return unmet.size();
    }

    /// Writes the works again with what is now told of them. A work that is not here yet hears it when it comes.
    private void retell(
            String source, Set<String> touched, Map<String, List<Happening>> before, Map<String, List<Happening>> now) {
        List<WorkDraft> drafts = new ArrayList<>();
        for (String id : touched) {
            works.find(new SourceRef(source, id)).ifPresent(work -> {
                List<Happening> own = new ArrayList<>(work.facts().happenings());
                before.getOrDefault(id, List.of()).forEach(own::remove);
                own.addAll(now.getOrDefault(id, List.of()));
                drafts.add(draft(work, own));
            });
        }
        if (!drafts.isEmpty()) {
            works.save(drafts);
        }
    }

    private static WorkDraft draft(Work work, List<Happening> happenings) {
        var facts = FactsWith.happenings(work.facts(), happenings);
        return new WorkDraft(work.source(), "annexed:" + FactsWith.digest(facts), facts);
    }
}
