package org.mouseion.app.collection.intake.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.intake.mapping.MapOutcome;
import org.mouseion.app.collection.intake.mapping.MappedRecord;
import org.mouseion.app.collection.intake.mapping.Mapper;
import org.mouseion.app.collection.intake.run.SideRecords.Kind;
import org.mouseion.app.collection.intake.run.SideRecords.Side;
import org.mouseion.app.collection.intake.run.SideRecords.Written;
import org.springframework.stereotype.Component;

/// What becomes of a batch of agents or of places.
@Component
class SideBatches {

    private final Agents agents;
    private final Places places;
    private final SideRecords sides;
    private final Identification identification;

    SideBatches(Agents agents, Places places, SideRecords sides, Identification identification) {
        this.agents = agents;
        this.places = places;
        this.sides = sides;
        this.identification = identification;
    }

    void saveAgents(long job, Mapper mapper, List<Batch.Entry> entries, BatchCount count) {
        String source = mapper.mapping().source();
        List<MappedRecord.Agent> mapped = new ArrayList<>();
        List<Batch.Entry> changed =
                changed(source, Kind.AGENT, mapper, entries, count, MappedRecord.Agent.class, mapped);
        Set<String> said = new HashSet<>();
        mapped.forEach(agent -> {
            said.addAll(agent.agent().bornPlace().byTag().values());
            said.addAll(agent.agent().diedPlace().byTag().values());
        });
        Map<String, Places.Draft> placeRecords = sides.findPlaces(source, said);
        List<AgentDraft> drafts = mapped.stream()
                .map(agent -> identification.withPlaces(agent.agent(), placeRecords))
                .toList();
        var ids = agents.identify(drafts);
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < mapped.size(); i++) {
            written.add(new Written(
                    new Side(
                            changed.get(i).id(),
                            changed.get(i).fingerprint(),
                            ids.get(i).value(),
                            FactsJson.write(drafts.get(i))),
                    FactsJson.write(mapped.get(i).kept())));
        }
        sides.write(source, Kind.AGENT, job, written);
    }

    void savePlaces(long job, Mapper mapper, List<Batch.Entry> entries, BatchCount count) {
        String source = mapper.mapping().source();
        List<MappedRecord.Place> mapped = new ArrayList<>();
        List<Batch.Entry> changed =
                changed(source, Kind.PLACE, mapper, entries, count, MappedRecord.Place.class, mapped);
        var ids = places.identify(mapped.stream().map(MappedRecord.Place::place).toList());
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < mapped.size(); i++) {
            written.add(new Written(
                    new Side(
                            changed.get(i).id(),
                            changed.get(i).fingerprint(),
                            ids.get(i).value(),
                            FactsJson.write(mapped.get(i).place())),
                    FactsJson.write(mapped.get(i).kept())));
        }
        sides.write(source, Kind.PLACE, job, written);
    }

    /// The entries that are new or changed; `mapped` takes what they became, one for one.
    private <T extends MappedRecord> List<Batch.Entry> changed(
            String source,
            Kind kind,
            Mapper mapper,
            List<Batch.Entry> entries,
            BatchCount count,
            Class<T> type,
            List<T> mapped) {
        Map<String, Side> known =
                sides.find(source, kind, entries.stream().map(Batch.Entry::id).toList());
        List<Batch.Entry> changed = new ArrayList<>();
        for (Batch.Entry entry : entries) {
            Side before = known.get(entry.id());
            if (before != null && before.fingerprint().equals(entry.fingerprint())) {
                count.add("unchanged");
                continue;
            }
            switch (entry.mapped() != null ? entry.mapped() : mapper.map(entry.record())) {
                case MapOutcome.Mapped(MappedRecord record) -> {
                    count.add(before == null ? "created" : "updated");
                    count.doubts(entry.record(), record);
                    mapped.add(type.cast(record));
                    changed.add(entry);
                }
                case MapOutcome.Refused refused -> count.setAside(Findings.refused(entry.record(), refused));
            }
        }
        return changed;
    }
}
