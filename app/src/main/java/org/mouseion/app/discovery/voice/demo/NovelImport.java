package org.mouseion.app.discovery.voice.demo;

import java.util.Map;
import org.mouseion.app.discovery.voice.Voice;
import org.mouseion.app.discovery.voice.Voices;
import org.mouseion.app.knowledge.SourceDraft;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Takes the novel in, and the voice that quotes it, in one transaction.
@Component
class NovelImport implements JobKind {

    static final String NAME = "discovery.voice.demo";

    private final JsonMapper json;
    private final Sources sources;
    private final Voices voices;

    NovelImport(JsonMapper json, Sources sources, Voices voices) {
        this.json = json;
        this.sources = sources;
        this.voices = voices;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        Novel.read(json).ifPresent(novel -> {
            int passages = novel.passages().size();
            run.commit(new JobRun.Progress(passages, passages, Map.of()), Map.of("taken", "1"), () -> take(novel));
        });
    }

    private void take(SourceDraft novel) {
        sources.take(novel);
        voices.save(new Voice(DemoVoice.KEY, Novel.AUTHOR, "1819–1891", 0, ""));
    }
}
