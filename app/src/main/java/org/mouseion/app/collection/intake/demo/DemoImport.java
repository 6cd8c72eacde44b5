package org.mouseion.app.collection.intake.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.VocabularyScheme;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.Works;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Brings the demonstration museum in: thesaurus first, then places, makers and works. Repeatable: what is there and
/// unchanged stays.
@Component
class DemoImport implements JobKind {

    static final String NAME = "collection.demo";
    private static final int BATCH = 100;

    private final JsonMapper json;
    private final DemoConcepts concepts;
    private final DemoDrawings drawings;
    private final Places places;
    private final Agents agents;
    private final Works works;
    private final Ledger ledger;
    private final DataFolder data;
    private final ApplicationEventPublisher events;

    DemoImport(
            JsonMapper json,
            DemoConcepts concepts,
            DemoDrawings drawings,
            Places places,
            Agents agents,
            Works works,
            Ledger ledger,
            DataFolder data,
            ApplicationEventPublisher events) {
        this.json = json;
        this.concepts = concepts;
        this.drawings = drawings;
        this.places = places;
        this.agents = agents;
        this.works = works;
        this.ledger = ledger;
        this.data = data;
        this.events = events;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws IOException {
        List<JsonNode> records = DemoFiles.objects("works.ndjson", json);
        int total = records.size();
        Map<String, Long> counts = new HashMap<>();
        DemoPeople[] people = new DemoPeople[1];
        run.commit(new JobRun.Progress(0, total, Map.of()), Map.of(), () -> {
            for (VocabularyScheme.Use use : VocabularyScheme.Use.values()) {
                concepts.take(use);
            }
            people[0] = new DemoPeople(json, places, agents);
        });
        DemoRecords reading = new DemoRecords(people[0], concepts, drawings);
        for (int from = 0; from < total; from += BATCH) {
            List<JsonNode> batch = records.subList(from, Math.min(total, from + BATCH));
            int done = from + batch.size();
            Map<Works.Fate, Long> fates = new EnumMap<>(Works.Fate.class);
            List<WorkDraft> drafts = batch.stream().map(reading::draft).toList();
            run.commit(() -> {
                fates.clear();
                works.save(drafts).outcomes().forEach(o -> fates.merge(o.fate(), 1L, Long::sum));
                Map<String, Long> sofar = new HashMap<>(counts);
                fates.forEach((fate, n) -> sofar.merge(fate.name().toLowerCase(Locale.ROOT), n, Long::sum));
                ledger.write(new Deed(
                        "collection.import.batch",
                        "job:" + run.id().value(),
                        "house",
                        Map.of("source", DemoPeople.SOURCE, "records", Integer.toString(batch.size()))));
                return new JobRun.Step(new JobRun.Progress(done, total, sofar), Map.of());
            });
            fates.forEach((fate, n) -> counts.merge(fate.name().toLowerCase(Locale.ROOT), n, Long::sum));
        }
        Files.writeString(data.of(DemoMuseum.MARK), DemoFiles.fingerprint());
        events.publishEvent(new DemoMuseumCame());
    }
}
