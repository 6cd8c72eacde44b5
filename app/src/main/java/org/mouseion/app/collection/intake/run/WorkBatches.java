package org.mouseion.app.collection.intake.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.intake.mapping.MapOutcome;
import org.mouseion.app.collection.intake.mapping.MappedRecord;
import org.mouseion.app.collection.intake.mapping.Mapper;
import org.mouseion.formats.records.RawRecord;
import org.springframework.stereotype.Component;

/// What becomes of a batch of works: those the catalogue holds just so are passed over, the others are mapped,
/// identified and saved.
@Component
class WorkBatches {

    private final Works works;
    private final Identification identification;

    WorkBatches(Works works, Identification identification) {
        this.works = works;
        this.identification = identification;
    }

    void save(long run, Mapper mapper, List<Batch.Entry> entries, BatchCount count) {
        String source = mapper.mapping().source();
        Map<String, String> fingerprints = new HashMap<>();
        entries.forEach(entry -> fingerprints.put(entry.id(), entry.fingerprint()));
        Set<String> justSo = works.markSeen(source, run, fingerprints);
        List<MappedRecord.Work> mapped = new ArrayList<>();
        List<Batch.Entry> changed = new ArrayList<>();
        for (Batch.Entry entry : entries) {
            if (justSo.contains(entry.id())) {
                count.add("unchanged");
                continue;
            }
            MapOutcome outcome = entry.mapped() != null ? entry.mapped() : mapper.map(entry.record());
            switch (outcome) {
                case MapOutcome.Mapped(MappedRecord.Work work) -> {
                    mapped.add(work);
                    changed.add(entry);
                    count.doubts(entry.record(), work);
                }
                case MapOutcome.Mapped(MappedRecord other) -> throw notAWork(entry.record(), other);
                case MapOutcome.Refused refused -> count.setAside(Findings.refused(entry.record(), refused));
            }
        }
        write(run, source, mapped, changed, count);
    }

    private void write(
            long run, String source, List<MappedRecord.Work> mapped, List<Batch.Entry> changed, BatchCount count) {
        if (mapped.isEmpty()) {
            return;
        }
        List<IdentifiedRecord> identified = identification.identify(source, mapped);
        List<WorkDraft> drafts = new ArrayList<>(identified.size());
        for (int i = 0; i < identified.size(); i++) {
            drafts.add(identified.get(i).draft(changed.get(i).fingerprint()));
        }
        for (Works.Outcome outcome : works.save(run, drafts).outcomes()) {
            count.add(outcome.fate().name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static IllegalStateException notAWork(RawRecord record, MappedRecord other) {
        return new IllegalStateException("Record " + record.position() + " was mapped to "
                + other.getClass().getSimpleName() + " in a file of works");
    }
}
