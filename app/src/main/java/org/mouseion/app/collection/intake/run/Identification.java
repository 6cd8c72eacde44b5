package org.mouseion.app.collection.intake.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Happening;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.PlaceMention;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.intake.mapping.MakerWords;
import org.mouseion.app.collection.intake.mapping.MappedRecord;
import org.mouseion.app.collection.intake.mapping.PlaceRef;
import org.springframework.stereotype.Component;

/// From names to the catalogue's own agents, places and concepts; a batch at a time, inside its transaction.
@Component
class Identification {

    private final Agents agents;
    private final Places places;
    private final TermNames terms;
    private final SideRecords sides;
    private final Annexes annexes;

    Identification(Agents agents, Places places, TermNames terms, SideRecords sides, Annexes annexes) {
        this.agents = agents;
        this.places = places;
        this.terms = terms;
        this.sides = sides;
        this.annexes = annexes;
    }

    List<IdentifiedRecord> identify(String source, List<MappedRecord.Work> works) {
        Map<String, AgentDraft> agentRecords = sides.findAgents(source, agentRefs(works));
        Map<String, Places.Draft> placeRecords = sides.findPlaces(source, placeRefs(works));
        Map<String, List<Happening>> told = annexes.find(
                source, works.stream().map(work -> work.source().id()).toList());
        List<AgentDraft> drafts = new ArrayList<>();
        List<Places.Draft> placeDrafts = new ArrayList<>();
        for (MappedRecord.Work work : works) {
            work.agents().stream()
                    .filter(draft -> !isNobody(draft))
                    .forEach(draft -> drafts.add(fuller(draft, agentRecords)));
            work.places().forEach(ref -> placeDrafts.add(fuller(ref, placeRecords)));
        }
        var agentIds = agents.identify(drafts).iterator();
        var placeIds = places.identify(placeDrafts).iterator();
        List<IdentifiedRecord> identified = new ArrayList<>(works.size());
        for (MappedRecord.Work work : works) {
            List<Maker> makers = new ArrayList<>();
            for (int i = 0; i < work.agents().size(); i++) {
                AgentDraft draft = work.agents().get(i);
                AgentId id = isNobody(draft) ? null : agentIds.next();
                makers.add(maker(work.facts().makers().get(i), draft, id, agentRecords));
            }
            List<PlaceMention> mentions = new ArrayList<>();
            for (int i = 0; i < work.places().size(); i++) {
                mentions.add(
                        mention(work.facts().places().get(i), work.places().get(i), placeIds.next(), placeRecords));
            }
            List<Happening> more = told.getOrDefault(work.source().id(), List.of());
            identified.add(new IdentifiedRecord(work, facts(work.facts(), makers, mentions, more)));
        }
        return identified;
    }

    /// The agent of a record of its own; where its places are given by their identifiers, with their names.
    AgentDraft withPlaces(AgentDraft draft, Map<String, Places.Draft> placeRecords) {
        return new AgentDraft(
                draft.source(),
                draft.kind(),
                draft.name(),
                draft.sortName(),
                draft.otherNames(),
                draft.born(),
                draft.died(),
                named(draft.bornPlace(), placeRecords),
                named(draft.diedPlace(), placeRecords),
                draft.nationality(),
                draft.gender(),
                draft.about(),
                draft.links());
    }

    private static Texts named(Texts text, Map<String, Places.Draft> placeRecords) {
        for (String said : text.byTag().values()) {
            Places.Draft place = placeRecords.get(said);
            if (place != null) {
                return place.name();
            }
        }
        return text;
    }

    private static Set<String> agentRefs(List<MappedRecord.Work> works) {
        Set<String> ids = new HashSet<>();
        works.forEach(work -> work.agents().forEach(draft -> {
            SourceRef ref = draft.source();
            if (ref != null) {
                ids.add(ref.id());
            }
        }));
        return ids;
    }

    private static Set<String> placeRefs(List<MappedRecord.Work> works) {
        Set<String> ids = new HashSet<>();
        works.forEach(work -> work.places().forEach(place -> {
            SourceRef ref = place.source();
            if (ref != null) {
                ids.add(ref.id());
            }
        }));
        return ids;
    }

    /// Nobody in particular: "anonyme" is no agent, unless the source has a number for it.
    private static boolean isNobody(AgentDraft draft) {
        return draft.source() == null && draft.name().byTag().values().stream().allMatch(MakerWords::isNobody);
    }

    private static AgentDraft fuller(AgentDraft draft, Map<String, AgentDraft> records) {
        SourceRef ref = draft.source();
        AgentDraft record = ref == null ? null : records.get(ref.id());
        return record == null ? draft : record;
    }

    private static Places.Draft fuller(PlaceRef place, Map<String, Places.Draft> records) {
        SourceRef ref = place.source();
        Places.Draft record = ref == null ? null : records.get(ref.id());
        return record == null ? place.draft() : record;
    }

    private static Maker maker(Maker maker, AgentDraft draft, @Nullable AgentId id, Map<String, AgentDraft> records) {
        SourceRef ref = draft.source();
        AgentDraft record = ref == null ? null : records.get(ref.id());
        if (ref == null || record == null || !maker.name().equals(ref.id())) {
            return new Maker(id, maker.name(), maker.role(), maker.qualifier(), maker.life());
        }
        String name = record.name().byTag().values().iterator().next();
        String life = maker.life() != null ? maker.life() : lifeOf(record);
        return new Maker(id, name, maker.role(), maker.qualifier(), life);
    }

    private static @Nullable String lifeOf(AgentDraft record) {
        String born = record.born() == null ? "" : record.born().written();
        String died = record.died() == null ? "" : record.died().written();
        return born.isEmpty() && died.isEmpty() ? null : born + "–" + died;
    }

    private static PlaceMention mention(
            PlaceMention mention, PlaceRef ref, PlaceId id, Map<String, Places.Draft> records) {
        Texts name = ref.named() ? mention.name() : fuller(ref, records).name();
        return new PlaceMention(id, name, mention.part());
    }

    private WorkFacts facts(WorkFacts f, List<Maker> makers, List<PlaceMention> mentions, List<Happening> more) {
        List<Happening> happenings = f.happenings();
        if (!more.isEmpty()) {
            happenings = new ArrayList<>(happenings);
            happenings.addAll(more);
        }
        return new WorkFacts(
                f.title(),
                f.otherTitles(),
                f.identifiers(),
                terms.name(f.kinds()),
                makers,
                f.dated(),
                mentions,
                terms.name(f.materials()),
                terms.name(f.techniques()),
                f.medium(),
                f.dimensionsWritten(),
                f.dimensions(),
                terms.name(f.subjects()),
                terms.name(f.periods()),
                terms.name(f.styles()),
                happenings,
                f.description(),
                f.inscription(),
                f.credit(),
                f.provenance(),
                f.kept(),
                f.rights(),
                f.pictures(),
                f.links(),
                f.partOf(),
                f.fromSource());
    }
}
