package org.mouseion.app.discovery.voice.demo;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.SourceDraft;
import tools.jackson.databind.json.JsonMapper;

/// The novel of the demonstration for tests of the voice, where the build of the islands brought it.
public final class DemoNovel {

    private DemoNovel() {}

    public static SourceDraft draft() {
        Assumptions.assumeTrue(
                Novel.isThere(), "The novel is not there: build ui (npm ci, npm run build) to test the voice with it");
        return Novel.read(JsonMapper.shared()).orElseThrow();
    }

    /// As the knowledge area lists it.
    public static List<Line> lines() {
        SourceDraft draft = draft();
        List<Line> lines = new ArrayList<>();
        for (SourceDraft.PassageDraft each : draft.passages()) {
            int order = lines.size();
            Passage passage = new Passage(
                    new PassageId(order + 1L),
                    draft.source().id(),
                    each.anchor(),
                    each.heading(),
                    each.place(),
                    each.text(),
                    "en",
                    order,
                    each.particulars());
            lines.add(new Line(draft.source(), passage, null, each.text(), "en", ""));
        }
        return lines;
    }
}
