package org.mouseion.app.discovery.api;

import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Reason;

/// Works and reasons as the API writes them.
final class Lines {

    private Lines() {}

    /// @param shown the pictures to show, by work
    static ApiAnswers.WorkLine line(
            Work work, Map<WorkId, List<ShownPicture>> shown, double score, List<Reason> why, Page page) {
        var facts = work.facts();
        return new ApiAnswers.WorkLine(
                work.id().value(),
                page.absolute("/works/" + work.id().value()),
                text(facts.title(), page),
                facts.makers().stream()
                        .map(m -> new ApiAnswers.MakerAnswer(
                                m.agent() == null ? null : m.agent().value(), m.name(), m.qualifier(), m.life()))
                        .toList(),
                facts.dated(),
                text(facts.medium(), page),
                facts.inventoryNumber(),
                shown.getOrDefault(work.id(), List.of()).stream()
                        .filter(ShownPicture::isOpen)
                        .map(ShownPicture::picture)
                        .findFirst()
                        .orElse(null),
                score,
                why.stream().map(r -> sentence(r, page)).toList());
    }

    static ApiAnswers.Text text(Texts texts, Page page) {
        return texts.find(page.locale())
                .map(said -> new ApiAnswers.Text(said.tag(), said.text()))
                .orElse(new ApiAnswers.Text(Texts.UNDETERMINED, ""));
    }

    static String sentence(Reason reason, Page page) {
        return page.say(reason.key(), reason.arguments().toArray());
    }
}
