package org.mouseion.app.discovery.guide.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.answering.Analyser;
import org.mouseion.algorithms.answering.AnswerRanking;
import org.mouseion.algorithms.answering.Passage;
import org.mouseion.algorithms.answering.PassageIndex;
import org.mouseion.algorithms.answering.Vectors;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Repertoire;
import org.mouseion.app.knowledge.SourceId;
import org.springframework.stereotype.Component;

/// What the house may say on a day, made ready to be asked. Made again when the repertoire changes or the day does.
@Component
class HouseTexts {

    private final Repertoire repertoire;
    private final Suspects suspects;
    private final Analyser analyser;
    private final Vectors vectors;
    private volatile @Nullable Ready ready;

    HouseTexts(Repertoire repertoire, Suspects suspects, Analysis analysis, Optional<Embeddings> embeddings) {
        this.repertoire = repertoire;
        this.suspects = suspects;
        this.analyser = analysis;
        this.vectors = embeddings
                .filter(Embeddings::isInstant)
                .<Vectors>map(engine -> texts -> engine.embed(texts, Embeddings.Use.DOCUMENT).vectors().stream()
                        .map(vector -> vector.toArray())
                        .toList())
                .orElse(Vectors.NONE);
    }

    /// @param lines by the id of their passage in the index
    /// @param sections all that stands under a heading of a source, by source and heading
    record Ready(
            long version,
            LocalDate day,
            Map<String, Line> lines,
            Map<String, String> sections,
            AnswerRanking ranking,
            Parallel parallel) {

        /// What stands under the same heading as the line, itself included.
        String section(Line line) {
            return sections.getOrDefault(under(line), line.text());
        }
    }

    private static String under(Line line) {
        String heading = line.passage() == null ? "" : line.passage().heading();
        return line.source().id().value() + " " + heading;
    }

    Ready on(LocalDate day) {
        long version = (repertoire.version() << 32) ^ suspects.version();
        Ready now = ready;
        if (now != null && now.version() == version && now.day().equals(day)) {
            return now;
        }
        synchronized (this) {
            Ready there = ready;
            if (there == null || there.version() != version || !there.day().equals(day)) {
                there = make(version, day, suspects.without(repertoire.list(day)));
                ready = there;
            }
            return Objects.requireNonNull(there);
        }
    }

    /// As if the draft of a source were published.
    Ready rehearsing(LocalDate day, SourceId source) {
        return make(-1, day, suspects.without(repertoire.rehearse(day, source)));
    }

    Ready make(long version, LocalDate day, List<Line> lines) {
        Map<String, Line> byId = new HashMap<>();
        List<Passage> passages = new ArrayList<>();
        for (Line line : lines) {
            String id = id(line);
            if (byId.putIfAbsent(id, line) == null) {
                passages.add(new Passage(
                        id,
                        Long.toString(line.source().id().value()),
                        heading(line),
                        line.text(),
                        Locale.forLanguageTag(line.language()).getLanguage()));
            }
        }
        Map<String, String> sections = new HashMap<>();
        byId.values().forEach(line -> sections.merge(under(line), line.text(), (some, more) -> some + "\n" + more));
        return new Ready(
                version,
                day,
                byId,
                sections,
                AnswerRanking.of(PassageIndex.of(passages, analyser, vectors)),
                new Parallel(vectors));
    }

    /// A ranking over a few passages at hand, such as descriptions of the works a question names.
    AnswerRanking rank(List<Passage> passages) {
        return AnswerRanking.of(PassageIndex.of(passages, analyser, vectors));
    }

    static String heading(Line line) {
        String passage = line.passage() == null ? "" : line.passage().heading();
        String asked = line.questions().replace('\n', ' ');
        return String.join(" – ", List.of(line.source().title(), passage, asked))
                .replaceAll("( – )+$", "");
    }

    static String id(Line line) {
        return line.statement() != null
                ? "s" + line.statement().id().value()
                : "p" + Objects.requireNonNull(line.passage()).id().value();
    }
}
