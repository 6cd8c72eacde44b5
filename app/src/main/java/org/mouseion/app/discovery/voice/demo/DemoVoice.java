package org.mouseion.app.discovery.voice.demo;

import java.util.List;
import java.util.Map;
import org.mouseion.app.discovery.voice.Voices;
import org.mouseion.app.platform.DemoContent;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.Jobs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Asks for the novel where it is not there yet and the build brought it.
@Component
@Order(50)
class DemoVoice implements DemoContent {

    static final String KEY = "melville";

    private final Jobs jobs;
    private final Voices voices;

    DemoVoice(Jobs jobs, Voices voices) {
        this.jobs = jobs;
        this.voices = voices;
    }

    @Override
    public List<JobId> begin() {
        boolean isIn = voices.find(KEY).isPresent();
        return isIn || !Novel.isThere() ? List.of() : List.of(jobs.ask(NovelImport.NAME, Map.of()));
    }
}
