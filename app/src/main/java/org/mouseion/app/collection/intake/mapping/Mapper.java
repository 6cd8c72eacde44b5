package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.formats.records.RawRecord;

/// Obeys one mapping. Holds nothing of the records; may be used by several threads at once.
public final class Mapper {

    /// The longest identifier believed: a record's own name, not its description.
    private static final int LONGEST_ID = 500;

    private final Mapping mapping;
    private final Readings readings;
    private final Kept kept;

    public Mapper(Mapping mapping, Readings readings) {
        this.mapping = mapping;
        this.readings = readings;
        this.kept = new Kept(mapping.rules());
    }

    public Mapping mapping() {
        return mapping;
    }

    /// The record's own identifier, stripped; empty where it has none.
    public String idOf(RawRecord record) {
        List<String> ids = mapping.id().read(Scope.of(record));
        return ids.isEmpty() ? "" : ids.getFirst();
    }

    public MapOutcome map(RawRecord record) {
        try {
            String id = idOf(record);
            if (id.isEmpty()) {
                return new MapOutcome.Refused(
                        "no-id", "nothing at " + mapping.id().paths());
            }
            if (id.length() > LONGEST_ID) {
                return new MapOutcome.Refused(
                        "id-too-long",
                        id.length() + " characters at " + mapping.id().paths());
            }
            return new MapOutcome.Mapped(mapped(record, new SourceRef(mapping.source(), id)));
        } catch (Unmappable unmappable) {
            return new MapOutcome.Refused(unmappable.code(), unmappable.detail());
        }
    }

    private MappedRecord mapped(RawRecord record, SourceRef source) {
        Scope scope = Scope.of(record);
        return switch (mapping.record()) {
            case WORK -> work(record, scope, source);
            case AGENT -> agent(record, scope, source);
            case PLACE -> {
                PlaceDraft place = new PlaceDraft(mapping.language());
                List<List<String>> written = fill(scope, place::take);
                yield new MappedRecord.Place(
                        record.position(), source, place.done(), kept.of(record, written), List.of());
            }
            case HAPPENING -> event(record, scope, source);
        };
    }

    private MappedRecord work(RawRecord record, Scope scope, SourceRef source) {
        FactsDraft draft = new FactsDraft(mapping.source(), mapping.language(), readings);
        List<List<String>> written = fill(scope, draft::take);
        Map<String, List<String>> verbatim = kept.of(record, written);
        return new MappedRecord.Work(
                record.position(), source, draft.done(verbatim), draft.agents(), draft.placeRefs(), draft.doubts());
    }

    private MappedRecord agent(RawRecord record, Scope scope, SourceRef source) {
        AgentFactsDraft draft = new AgentFactsDraft(mapping.language(), readings);
        List<List<String>> written = fill(scope, draft::take);
        if (draft.isNameless()) {
            throw new Unmappable("no-name", "no rule gave a name");
        }
        return new MappedRecord.Agent(
                record.position(), source, draft.done(source), kept.of(record, written), draft.doubts());
    }

    private MappedRecord event(RawRecord record, Scope scope, SourceRef source) {
        Value of = mapping.of();
        List<String> works = of == null ? List.of() : of.read(scope);
        if (works.isEmpty()) {
            throw new Unmappable("no-work", "nothing names the work");
        }
        FactsDraft draft = new FactsDraft(mapping.source(), mapping.language(), readings);
        List<List<String>> written = fill(scope, draft::take);
        return new MappedRecord.Event(
                record.position(),
                source,
                new SourceRef(mapping.source(), works.getFirst()),
                draft.happenings(),
                kept.of(record, written),
                draft.doubts());
    }

    /// Takes what an item of a rule says.
    private interface Taker {
        void take(Rule rule, List<Item> items, Scope scope, Said said);
    }

    private List<List<String>> fill(Scope scope, Taker taker) {
        List<List<String>> written = new ArrayList<>(mapping.rules().size());
        for (Rule rule : mapping.rules()) {
            Said said = new Said();
            List<Item> items = rule.tree() == null ? Item.read(rule, scope) : List.of();
            if (!items.isEmpty() || rule.tree() != null) {
                taker.take(rule, items, scope, said);
            }
            written.add(said.texts());
        }
        return written;
    }
}
