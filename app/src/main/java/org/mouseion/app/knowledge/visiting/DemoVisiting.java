package org.mouseion.app.knowledge.visiting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.mouseion.app.knowledge.visiting.VisitingJson.Outcome;
import org.mouseion.app.platform.DemoContent;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.Jobs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Brings in the visiting information of the demonstration museum, where the house has none yet.
@Component
@Order(40)
class DemoVisiting implements DemoContent, JobKind {

    static final String NAME = "knowledge.demo.visiting";
    private static final String FILE = "/demo/visiting.json";

    private final ObjectProvider<Jobs> jobs;
    private final VisitingRows rows;
    private final VisitingJson json;
    private final VisitingEditing editing;

    DemoVisiting(ObjectProvider<Jobs> jobs, VisitingRows rows, VisitingJson json, VisitingEditing editing) {
        this.jobs = jobs;
        this.rows = rows;
        this.json = json;
        this.editing = editing;
    }

    @Override
    public List<JobId> begin() {
        boolean there = DemoVisiting.class.getResource(FILE) == null
                || rows.findNewest().isPresent();
        return there ? List.of() : List.of(jobs.getObject().ask(NAME, Map.of()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws IOException {
        try (InputStream file = DemoVisiting.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("demo/visiting.json is not on the class path");
            }
            Outcome read = json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            if (!(read instanceof Outcome.Read(VisitingEdition edition))) {
                throw new IOException("demo/visiting.json cannot be read: " + read);
            }
            run.commit(new JobRun.Progress(1, 1, Map.of()), Map.of(), () -> editing.take(edition));
        }
    }
}
