package org.mouseion.app.knowledge.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.DemoContent;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.Jobs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Takes the texts of the demonstration in where they are not there yet, or have changed since. Repeatable: a text that
/// is there and unchanged stays as it is, and one that a person withdrew stays withdrawn.
@Component
@Order(20)
class DemoKnowledge implements DemoContent, JobKind {

    static final String NAME = "knowledge.demo";
    private static final String MARK = "demo-sources.fingerprint";

    private final Jobs jobs;
    private final Sources sources;
    private final Path mark;

    DemoKnowledge(Jobs jobs, Sources sources, DataFolder data) {
        this.jobs = jobs;
        this.sources = sources;
        this.mark = data.of(MARK);
    }

    @Override
    public List<JobId> begin() {
        return DemoTexts.list().isEmpty() || isThere() ? List.of() : List.of(jobs.ask(NAME, Map.of()));
    }

    private boolean isThere() {
        try {
            return Files.exists(mark) && Files.readString(mark).strip().equals(DemoTexts.fingerprint());
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws IOException {
        List<DemoText> texts = DemoTexts.list();
        long done = 0;
        for (DemoText text : texts) {
            done++;
            run.commit(
                    new JobRun.Progress(done, texts.size(), Map.of("sources", done)),
                    Map.of(),
                    () -> sources.take(text.draft()));
        }
        Files.writeString(mark, DemoTexts.fingerprint());
    }
}
