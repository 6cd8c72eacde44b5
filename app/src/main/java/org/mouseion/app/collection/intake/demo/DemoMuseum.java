package org.mouseion.app.collection.intake.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.DemoContent;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.Jobs;
import org.springframework.stereotype.Component;

/// Asks for the demonstration museum where it is not there yet, or where its files have changed since it came in.
@Component
class DemoMuseum implements DemoContent {

    /// File in the data folder that says which state of the files came in.
    static final String MARK = "demo.fingerprint";

    private final Jobs jobs;
    private final Path mark;

    DemoMuseum(Jobs jobs, DataFolder data) {
        this.jobs = jobs;
        this.mark = data.of(MARK);
    }

    @Override
    public List<JobId> begin() {
        if (!DemoFiles.exist() || isThere()) {
            return List.of();
        }
        return List.of(jobs.ask(DemoImport.NAME, Map.of()));
    }

    private boolean isThere() {
        try {
            return Files.exists(mark) && Files.readString(mark).strip().equals(DemoFiles.fingerprint());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
