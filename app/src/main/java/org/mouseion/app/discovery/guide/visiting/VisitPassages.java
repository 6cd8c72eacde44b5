package org.mouseion.app.discovery.guide.visiting;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.Visiting;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.VisitingSection;
import org.springframework.stereotype.Component;

/// The passages of the visiting form, cited whole or by the line that begins with a name.
@Component
class VisitPassages {

    private final Visiting visiting;
    private final Sources sources;

    VisitPassages(Visiting visiting, Sources sources) {
        this.visiting = visiting;
        this.sources = sources;
    }

    Optional<Passage> find(Site site, VisitingSection section, Voice voice) {
        return visiting.findPassage(site.key(), section, voice.tag());
    }

    Citation cite(Passage passage, String words) {
        Optional<Source> source = sources.find(passage.source());
        return new Citation(
                source.map(Source::title).orElse(passage.heading()),
                words,
                passage.language(),
                passage.heading(),
                "/sources/" + passage.source().value() + "#" + passage.anchor(),
                source.map(s -> s.changed().atZone(ZoneId.systemDefault()).toLocalDate())
                        .orElse(java.time.LocalDate.EPOCH),
                source.map(Source::owner).orElse(""),
                null,
                new Ground.OfPassage(passage.id()));
    }

    /// Lines of the passage, each from the name it begins with up to the next name.
    ///
    /// @param names in any order; the passage is cut where one stands
    List<Line> lines(Passage passage, List<String> names) {
        List<Line> lines = new ArrayList<>();
        List<int[]> starts = new ArrayList<>();
        for (int n = 0; n < names.size(); n++) {
            String name = names.get(n) + (names.get(n).endsWith(":") ? "" : "");
            int at = start(passage.text(), name);
            if (at >= 0 && !names.get(n).isEmpty()) {
                starts.add(new int[] {at, n});
            }
        }
        starts.sort(Comparator.comparingInt(s -> s[0]));
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size()
                    ? starts.get(i + 1)[0]
                    : passage.text().length();
            String text = passage.text().substring(starts.get(i)[0], to).strip();
            lines.add(new Line(names.get(starts.get(i)[1]), text));
        }
        return lines;
    }

    /// Where a line begins with the name: at the beginning of the text or behind the end of a sentence.
    private static int start(String text, String name) {
        int at = text.indexOf(name);
        while (at > 0) {
            String before = text.substring(0, at).stripTrailing();
            if (before.isEmpty()
                    || ".!?…:".indexOf(before.charAt(before.length() - 1)) >= 0
                    || text.charAt(at - 1) == '\n') {
                return at;
            }
            at = text.indexOf(name, at + 1);
        }
        return at;
    }

    record Line(String name, String text) {}

    Reply.Said quote(Passage passage, String words) {
        return new Reply.Said(words, passage.language(), List.of(cite(passage, words)), true);
    }
}
