package org.mouseion.app.discovery.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.answering.AnswerRanking;
import org.mouseion.algorithms.answering.Passage;
import org.mouseion.algorithms.answering.PassageIndex;
import org.mouseion.algorithms.answering.Vectors;
import org.mouseion.algorithms.text.Sentences;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Repertoire;
import org.mouseion.app.knowledge.Source;
import org.mouseion.engines.api.Embedding;
import org.springframework.stereotype.Component;

/// What every author wrote, ready to be asked; made anew when what may be said changes or the day does.
@Component
class Corpora {

    /// What one author wrote.
    ///
    /// @param passages by the number they are ranked by
    /// @param sentences how many can be quoted
    record Corpus(AnswerRanking ranking, Map<String, Line> passages, int sentences) {

        /// What the sentences stand in, by title.
        List<Source> writings() {
            return passages.values().stream()
                    .map(Line::source)
                    .distinct()
                    .sorted(Comparator.comparing(Source::title))
                    .toList();
        }
    }

    private record Kept(long version, LocalDate day, Map<String, Corpus> byAuthor) {}

    private final Repertoire repertoire;
    private final Analysis analysis;
    private final Embeddings embeddings;
    private volatile @Nullable Kept kept;

    Corpora(Repertoire repertoire, Analysis analysis, Embeddings embeddings) {
        this.repertoire = repertoire;
        this.analysis = analysis;
        this.embeddings = embeddings;
    }

    Corpus get(String author, LocalDate day) {
        Corpus found = current(day).byAuthor().get(author);
        return found == null ? corpus(List.of()) : found;
    }

    private Kept current(LocalDate day) {
        long version = repertoire.version();
        Kept now = kept;
        if (now != null && now.version() == version && now.day().equals(day)) {
            return now;
        }
        synchronized (this) {
            now = kept;
            if (now == null || now.version() != version || !now.day().equals(day)) {
                Map<String, Corpus> made = repertoire.listWritings(day).stream()
                        .collect(Collectors.groupingBy(line -> line.source().author()))
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> corpus(e.getValue())));
                now = new Kept(version, day, made);
                kept = now;
            }
            return now;
        }
    }

    /// Chapters and letters stand for sources: what the rest of a chapter says helps to find a sentence of it.
    private Corpus corpus(List<Line> lines) {
        List<Passage> passages = new ArrayList<>();
        Map<String, Line> byId = new HashMap<>();
        int sentences = 0;
        for (Line line : lines) {
            org.mouseion.app.knowledge.Passage passage = line.passage();
            if (passage == null || line.statement() != null) {
                continue;
            }
            String id = Long.toString(passage.id().value());
            String language = Locale.forLanguageTag(passage.language()).getLanguage();
            passages.add(new Passage(
                    id,
                    line.source().id().value() + "/" + passage.heading(),
                    passage.heading(),
                    passage.text(),
                    language));
            byId.put(id, line);
            sentences += Sentences.of(passage.text(), language).size();
        }
        return new Corpus(
                AnswerRanking.of(PassageIndex.of(passages, analysis, vectors())), Map.copyOf(byId), sentences);
    }

    /// A slow engine would have to be asked for every sentence anew.
    private Vectors vectors() {
        return embeddings.isInstant()
                ? texts -> embeddings.embed(texts, Embeddings.Use.DOCUMENT).vectors().stream()
                        .map(Embedding::toArray)
                        .toList()
                : Vectors.NONE;
    }
}
