package org.mouseion.app.collection.intake.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.Happening;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.intake.mapping.MapOutcome;
import org.mouseion.app.collection.intake.mapping.MappedRecord;
import org.mouseion.app.collection.intake.mapping.Mapper;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.Readings;
import org.mouseion.formats.records.RawRecord;
import org.springframework.stereotype.Component;

/// Ten records of the sample as the labels they will have.
@Component
class Previews {

    private static final int SHOWN = 10;

    private final Readings readings;

    Previews(Readings readings) {
        this.readings = readings;
    }

    List<PreviewLabel> of(Mapping mapping, List<RawRecord> sample, Locale locale) {
        Mapper mapper = new Mapper(mapping, readings);
        List<PreviewLabel> labels = new ArrayList<>();
        int step = Math.max(1, sample.size() / SHOWN);
        for (int i = 0; i < sample.size() && labels.size() < SHOWN; i += step) {
            RawRecord record = sample.get(i);
            labels.add(
                    switch (mapper.map(record)) {
                        case MapOutcome.Refused refused -> wrong(record, refused);
                        case MapOutcome.Mapped(MappedRecord.Work work) -> label(record, work.facts(), locale);
                        case MapOutcome.Mapped(MappedRecord.Agent agent) -> label(record, agent, locale);
                        case MapOutcome.Mapped(MappedRecord.Place place) ->
                            plain(
                                    record,
                                    place.place().name().in(locale),
                                    place.place().country(),
                                    place.kept());
                        case MapOutcome.Mapped(MappedRecord.Event event) -> label(record, event, locale);
                    });
        }
        return labels;
    }

    private static PreviewLabel wrong(RawRecord record, MapOutcome.Refused refused) {
        return new PreviewLabel(
                record.position(), List.of(), "", "", "", "", "", List.of(), 0, refused.code(), Map.of());
    }

    private static PreviewLabel label(RawRecord record, WorkFacts facts, Locale locale) {
        List<String> words = new ArrayList<>();
        List.of(facts.kinds(), facts.subjects(), facts.periods())
                .forEach(terms -> terms.stream()
                        .limit(4)
                        .map(Term::label)
                        .map(label -> label.in(locale))
                        .forEach(words::add));
        return new PreviewLabel(
                record.position(),
                facts.makers().stream().map(Previews::line).toList(),
                facts.title().in(locale),
                facts.dated() == null ? "" : facts.dated().written(),
                facts.medium().in(locale),
                facts.dimensionsWritten(),
                facts.inventoryNumber(),
                words,
                facts.fromSource().size(),
                "",
                Map.of());
    }

    private static String line(Maker maker) {
        String qualifier = maker.qualifier() == null ? "" : maker.qualifier() + " ";
        String life = maker.life() == null ? "" : " " + maker.life();
        String role = maker.role() == null ? "" : " (" + maker.role() + ")";
        return qualifier + maker.name() + life + role;
    }

    private static PreviewLabel label(RawRecord record, MappedRecord.Agent agent, Locale locale) {
        AgentDraft draft = agent.agent();
        String life = (draft.born() == null ? "" : draft.born().written()) + "–"
                + (draft.died() == null ? "" : draft.died().written());
        return plain(record, draft.name().in(locale), life.equals("–") ? "" : life, agent.kept());
    }

    private static PreviewLabel label(RawRecord record, MappedRecord.Event event, Locale locale) {
        Happening happening =
                event.happenings().isEmpty() ? null : event.happenings().getFirst();
        String date = happening == null || happening.dated() == null
                ? ""
                : happening.dated().written();
        String text = happening == null ? "" : happening.text().in(locale);
        return plain(record, text.isEmpty() ? event.of().id() : text, date, event.kept());
    }

    private static PreviewLabel plain(RawRecord record, String title, String date, Map<String, List<String>> kept) {
        return new PreviewLabel(
                record.position(), List.of(), title, date, "", "", "", List.of(), kept.size(), "", Map.of());
    }
}
